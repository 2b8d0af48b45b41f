import type { OperationInput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { chooseCycle } from '../../domain/choose-cycle';
import type { Cycle } from '../../domain/cycle';
import { placeOf } from '../../domain/home';
import { Refused } from '../../domain/refusal';
import { mayBrowse, mayManage } from '../../domain/rights';
import type { ObjectiveStanding } from '../../storage/stores';
import { present, type Present } from '../moment';
import type { Ports } from '../ports';
import { grantsAt, type Grants } from '../rights/grants';
import { requireBrowse } from '../rights/require';
import { figuresOf } from '../views/figures';
import { objectiveView, type ObjectiveView } from '../views/objective-view';

/** Objectives looked at for one screen. */
const mostObjectives = 500;

type Place = OperationInput<'board.get'>['place'];

/** A place in one cycle as the viewer sees it. */
export interface OpenPlace {
  readonly now: Present;
  readonly grants: Grants;
  readonly cycles: readonly Cycle[];
  readonly cycle: Cycle | null;
  readonly objectives: readonly ObjectiveView[];
  /** There are more objectives than were looked at. */
  readonly isCut: boolean;
  readonly may: { readonly manage: boolean; readonly manageSite: boolean };
}

/** Reads a place: three statements. Refuses `no-access`, or `not-found` for a cycle that is not the place's. */
export async function openPlace(
  ports: Ports,
  actor: Actor,
  { place, cycleId }: { readonly place: Place; readonly cycleId?: string | undefined },
): Promise<OpenPlace> {
  const { accountId } = actor;
  const projectId = place.kind === 'site' ? null : place.projectId;
  const [now, { cycles, grants: known }] = await Promise.all([
    present(ports),
    ports.stores.cycles.list({ accountId, projectId }),
  ]);
  const places = ['site', placeOf(place), ...cycles.map(({ home }) => placeOf(home))];
  const there = await grantsAt(ports, actor, places, known);
  const grant = requireBrowse(there.at(place));
  const cycle = wantedCycle(cycles, cycleId, now.today);
  const standings = await standingsOf(ports, actor, place, cycle);
  const grants = await withHomes(ports, actor, there, places, standings);
  const seen = standings.filter(({ objective }) => mayBrowse(grants.at(objective.home)));
  const looked = seen.slice(0, mostObjectives);
  const figures = await figuresOf(ports, looked, now.today);
  const viewing = { actor, present: now, grants, figures };
  return {
    now,
    grants,
    cycles,
    cycle,
    objectives: looked.map((standing) => objectiveView(viewing, standing)),
    isCut: standings.length > mostObjectives,
    may: { manage: mayManage(grant), manageSite: mayManage(there.atPlace('site')) },
  };
}

function wantedCycle(
  cycles: readonly Cycle[],
  cycleId: string | undefined,
  today: string,
): Cycle | null {
  if (cycleId === undefined) return chooseCycle(cycles, today);
  const wanted = cycles.find(({ id }) => id === cycleId);
  if (wanted === undefined) throw new Refused('not-found', { field: 'cycleId' });
  return wanted;
}

/** One more than is looked at tells that there are more. */
const standingsOf = async (
  ports: Ports,
  { accountId }: Actor,
  home: Place,
  cycle: Cycle | null,
): Promise<ObjectiveStanding[]> =>
  cycle === null
    ? []
    : ports.stores.objectives.ofPlace({
        ...{ home, accountId, cycleId: cycle.id },
        limit: mostObjectives + 1,
      });

/** The grants of the place, and those at every home that its objectives have. */
function withHomes(
  ports: Ports,
  actor: Actor,
  there: Grants,
  places: readonly string[],
  standings: readonly ObjectiveStanding[],
): Promise<Grants> {
  const homes = standings.map(({ objective }) => placeOf(objective.home));
  const known = [
    ...places.map((place) => there.atPlace(place)),
    ...standings.map(({ grant }) => grant),
  ];
  return grantsAt(ports, actor, [...places, ...homes], known);
}
