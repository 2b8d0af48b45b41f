import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import type { Cycle } from '../../domain/cycle';
import { placeOf, type Home } from '../../domain/home';
import type { ObjectiveStanding } from '../../storage/stores';
import { wantedCycle } from '../load/wanted-cycle';
import { present } from '../moment';
import type { Ports } from '../ports';
import { grantsAt, knownBy } from '../rights/grants';
import { requireBrowse } from '../rights/require';
import { alignedView } from '../views/aligned';
import { cycleView } from '../views/cycle-view';
import { viewingUp } from '../views/viewing-up';

type Output = OperationOutput<'alignment.get'>;

/** Nobody reads a larger tree; one statement holds the figures of five key results in each. */
const most = 150;

export async function getAlignment(
  ports: Ports,
  actor: Actor,
  { home, cycleId }: OperationInput<'alignment.get'>,
): Promise<Output> {
  const { accountId } = actor;
  const projectId = home.kind === 'site' ? null : home.projectId;
  const [now, { cycles, grants: known }] = await Promise.all([
    present(ports),
    ports.stores.cycles.list({ accountId, projectId }),
  ]);
  const places = ['site', placeOf(home)];
  const here = await grantsAt(ports, actor, places, known);
  requireBrowse(here.at(home));
  const cycle = wantedCycle(cycles, cycleId, now.today);
  const related = await relatedTo(ports, actor, home, cycle);
  const standings = related.slice(0, most).filter(({ objective }) => objective.archivedAt === null);
  const grants = await grantsAt(
    ports,
    actor,
    [...places, ...standings.map(({ objective }) => placeOf(objective.home))],
    [...places.map((place) => here.atPlace(place)), ...knownBy(standings)],
  );
  const viewing = await viewingUp(ports, { actor, present: now, grants }, standings);
  return {
    asOf: now.asOf,
    today: now.today,
    cycles: cycles.map((each) => cycleView(each, grants)),
    cycle: cycle && cycleView(cycle, grants),
    ...alignedView(viewing, standings, isOf(home, cycle)),
    truncated: related.length > most,
  };
}

/** The whole site is about every home. */
const placeFor = (home: Home): string | null => (home.kind === 'site' ? null : placeOf(home));

const relatedTo = async (
  ports: Ports,
  { accountId }: Actor,
  home: Home,
  cycle: Cycle | null,
): Promise<ObjectiveStanding[]> =>
  cycle === null
    ? []
    : ports.stores.objectives.related({
        place: placeFor(home),
        cycleId: cycle.id,
        accountId,
        limit: most + 1,
      });

const isOf =
  (home: Home, cycle: Cycle | null) =>
  ({ objective }: ObjectiveStanding): boolean =>
    objective.cycleId === cycle?.id &&
    (home.kind === 'site' || placeOf(objective.home) === placeOf(home));
