import type { Actor } from '../../domain/actor';
import type { Cycle } from '../../domain/cycle';
import type { CycleFacts } from '../../domain/retro-facts';
import type { Retrospective } from '../../domain/retrospective';
import type { ObjectiveStanding } from '../../storage/stores';
import { shownOf } from '../../domain/visibility';
import { present } from '../moment';
import type { Ports } from '../ports';
import { grantsBy } from '../rights/grants';
import { figuresOf } from '../views/figures';
import type { ViewingUp } from '../views/viewing';
import { objectiveFacts, type Versions } from './item-facts';

const mostObjectives = 50;

interface Gathered {
  readonly facts: CycleFacts;
  /** What they were told of, with the grants of whoever looked. */
  readonly standings: readonly ObjectiveStanding[];
}

/**
 * What the history of its cycle holds for a retrospective, whoever may see it: three statements. Who
 * looks decides nothing here but whose grants come along.
 */
export async function gatherFacts(
  ports: Ports,
  actor: Actor,
  { home, cycleId }: Retrospective,
): Promise<Gathered> {
  const now = await present(ports);
  if (cycleId === null) return { facts: { ...noFacts, asOf: now.asOf }, standings: [] };
  const { accountId } = actor;
  const standings = await ports.stores.objectives.ofPlace({
    ...{ home, cycleId, accountId },
    limit: mostObjectives + 1,
  });
  const looked = standings.slice(0, mostObjectives).filter(isToldOf);
  const [figures, versions, cycle] = await Promise.all([
    figuresOf(ports, looked, now),
    versionsOf(ports, looked),
    cycleOf(ports, standings, cycleId),
  ]);
  const viewing: ViewingUp = {
    ...{ actor, present: now, figures, steps: [] },
    grants: grantsBy((place) => ({ ...nothing, accountId, place, checkedAt: now.now })),
    chainOf: () => [],
  };
  const facts = {
    asOf: now.asOf,
    cycle: cycle && toldCycle(cycle),
    objectives: looked.map((standing) => ({
      home: standing.objective.home,
      shown: shownOf(standing.objective),
      facts: objectiveFacts(viewing, standing, versions),
    })),
    isCut: standings.length > mostObjectives,
  };
  return { facts, standings: looked };
}

const noFacts = { cycle: null, objectives: [], isCut: false };

/** Nothing here depends on what the viewer may do. */
const nothing = { browse: false, edit: false, manage: false };

/** A draft that was put away was never promised. */
const isToldOf = ({ objective }: ObjectiveStanding): boolean =>
  objective.stage !== 'draft' || objective.archivedAt === null;

const toldCycle = ({ id, name, home, startsOn, endsOn }: Cycle) => ({
  ...{ id, name, home, startsOn, endsOn },
});

async function versionsOf(
  ports: Ports,
  standings: readonly ObjectiveStanding[],
): Promise<Versions> {
  const { objectives, keyResults } = await ports.stores.past.versionsOfAll(
    standings.map(({ objective }) => objective.id),
    standings.flatMap((standing) => standing.keyResults.map(({ keyResult }) => keyResult.id)),
  );
  return { objectives: byId(objectives), keyResults: byId(keyResults) };
}

function byId<T extends { readonly id: string }>(versions: readonly T[]): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const version of versions) {
    found.set(version.id, [...(found.get(version.id) ?? []), version]);
  }
  return found;
}

/** Every objective brings its cycle along; without any it is read. */
const cycleOf = async (
  ports: Ports,
  [standing]: readonly ObjectiveStanding[],
  cycleId: string,
): Promise<Cycle | null> => standing?.cycle ?? ports.stores.cycles.find(cycleId);
