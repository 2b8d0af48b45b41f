import type { OperationInput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { isArchived } from '../../domain/archiving';
import type { Cycle } from '../../domain/cycle';
import { placeOf } from '../../domain/home';
import { mayManage } from '../../domain/rights';
import type { ObjectiveStanding } from '../../storage/stores';
import { wantedCycle } from '../load/wanted-cycle';
import { present, type Present } from '../moment';
import type { Ports } from '../ports';
import { grantsAt, knownBy, type Grants } from '../rights/grants';
import { requireBrowse } from '../rights/require';
import { seesStanding } from '../rights/sees';
import { holdsArchived, isInSight } from '../views/in-sight';
import { objectiveView, type ObjectiveView } from '../views/objective-view';
import { viewingUp } from '../views/viewing-up';

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

interface PlaceQuestion {
  readonly place: Place;
  readonly cycleId?: string | undefined;
  /** Only what is archived instead of only what is not. */
  readonly archived: boolean;
}

/** Reads a place: three statements. Refuses `no-access`, or `not-found` for a cycle that is not the place's. */
export async function openPlace(
  ports: Ports,
  actor: Actor,
  { place, cycleId, archived }: PlaceQuestion,
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
  const seen = standings
    .filter(archived ? holdsArchived : isInSight)
    .filter((standing) => seesStanding(actor, standing, grants));
  const looked = seen.slice(0, mostObjectives);
  const viewing = await viewingUp(ports, { actor, present: now, grants }, looked);
  return {
    now,
    grants,
    cycles: cycles.filter((each) => !isArchived(each)),
    cycle,
    objectives: looked.map((standing) => objectiveView(viewing, standing, archived)),
    isCut: standings.length > mostObjectives,
    may: { manage: mayManage(grant), manageSite: mayManage(there.atPlace('site')) },
  };
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
  const known = [...places.map((place) => there.atPlace(place)), ...knownBy(standings)];
  return grantsAt(ports, actor, [...places, ...homes], known);
}
