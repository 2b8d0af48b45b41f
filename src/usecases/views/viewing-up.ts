import type { Moment } from '../../domain/calendar';
import { placeOf } from '../../domain/home';
import type { AlignmentStep } from '../../storage/alignment/stores';
import type { ObjectiveStanding } from '../../storage/stores';
import type { Ports } from '../ports';
import { grantsAt, grantsBy, knownBy, type Grants } from '../rights/grants';
import { chainsOf } from './chain';
import { figuresAndSteps, withCounted } from './figures';
import type { Viewing, ViewingUp } from './viewing';

type Known = Omit<Viewing, 'figures'>;

/** Figures of some standings, now or as they were at a moment, and what they are for: one statement. */
export async function viewingUp(
  ports: Ports,
  known: Known,
  standings: readonly ObjectiveStanding[],
  until: Moment | null = null,
): Promise<ViewingUp> {
  const { actor, present } = known;
  const { figures, steps } = await figuresAndSteps(ports, actor, standings, present, until);
  const grants = await grantsAround(ports, known, standings, steps);
  return { ...known, figures, grants, steps, chainOf: chainsOf(actor, grants, steps) };
}

/** What the viewer may do elsewhere too: above these standings, and where something counts in them. */
async function grantsAround(
  ports: Ports,
  { actor, grants: before }: Known,
  standings: readonly ObjectiveStanding[],
  steps: readonly AlignmentStep[],
): Promise<Grants> {
  const counted = standings.flatMap((standing) => standing.counted.flatMap(withCounted));
  const homes = [
    ...steps.map(({ parent }) => parent.objective.home),
    ...counted.map(({ objective }) => objective.home),
  ];
  if (homes.length === 0) return before;
  const places = new Set(['site', ...homes.map(placeOf)]);
  const fresh = [...steps.flatMap(({ parent }) => parent.grants), ...knownBy(counted)];
  const around = await grantsAt(ports, actor, [...places], fresh);
  const atPlace: Grants['atPlace'] = (place) =>
    (places.has(place) ? around : before).atPlace(place);
  return grantsBy(atPlace);
}
