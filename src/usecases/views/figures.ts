import type { Actor } from '../../domain/actor';
import type { Moment } from '../../domain/calendar';
import type { WorkThrough } from '../../domain/issue-share';
import type { AlignmentStep } from '../../storage/alignment/stores';
import type {
  CountedGroup,
  Figures,
  ObjectiveStanding,
  ServedStanding,
  WeeklyValue,
} from '../../storage/stores';
import { inOrder, type WorkChange } from '../../domain/work-history';
import type { Present } from '../moment';
import type { Ports } from '../ports';

/** By which days figures are told. */
type Days = Pick<Present, 'today' | 'zoneMinutes'>;

interface Moved {
  readonly work: CountedGroup[];
  readonly changes: readonly WorkChange[];
  readonly values: WeeklyValue[];
}

/** What moved each key result of a screen; nothing stands for one that nothing moved. */
export type FiguresByKeyResult = ReadonlyMap<string, Moved>;

/**
 * What moved the key results of these standings: one statement, none where there are none.
 * What is closed is told as of its end.
 */
export async function figuresOf(
  ports: Ports,
  standings: readonly ObjectiveStanding[],
  { today, zoneMinutes }: Days,
): Promise<FiguresByKeyResult> {
  const { ids, closedAt } = keyResultsOf(standings);
  if (ids.length === 0) return new Map();
  return byKeyResult(await ports.stores.work.figures(ids, today, { closedAt, zoneMinutes }));
}

/**
 * The same with the steps above the objectives, in the same statement; with `until` as it was at that
 * moment.
 */
export async function figuresAndSteps(
  ports: Ports,
  { accountId }: Actor,
  standings: readonly ObjectiveStanding[],
  { today, zoneMinutes }: Days,
  until: Moment | null = null,
): Promise<{ figures: FiguresByKeyResult; steps: readonly AlignmentStep[] }> {
  if (standings.length === 0) return { figures: new Map(), steps: [] };
  const { ids, closedAt } = keyResultsOf(standings, until);
  const objectiveIds = [...new Set(standings.map(({ objective }) => objective.id))];
  const above = { objectiveIds, accountId };
  const then = until === null ? {} : { valuesUntil: today };
  const found = await ports.stores.work.figures(ids, today, {
    ...{ closedAt, zoneMinutes, above },
    ...then,
  });
  return { figures: byKeyResult(found), steps: found.steps };
}

/**
 * What counts through one issue for the key results it serves, as of the same moments: one
 * statement, none where it serves none.
 */
export function throughOf(
  ports: Ports,
  served: readonly ServedStanding[],
  issueId: string,
): Promise<WorkThrough[]> {
  const { closedAt } = keyResultsOf(served.map(({ standing }) => standing));
  const ids = served.map(({ keyResultId }) => keyResultId);
  return ports.stores.work.through(issueId, ids, closedAt);
}

/** A standing and all that counts in it. */
export const withCounted = (standing: ObjectiveStanding): ObjectiveStanding[] => [
  standing,
  ...standing.counted.flatMap(withCounted),
];

function keyResultsOf(standings: readonly ObjectiveStanding[], until: Moment | null = null) {
  const closedAt = new Map<string, Moment>();
  const ids = new Set<string>();
  for (const { keyResults, closed } of standings.flatMap(withCounted)) {
    for (const own of keyResults) {
      const end = (own.closed ?? closed)?.at ?? null;
      ids.add(own.keyResult.id);
      const last = until !== null && (end === null || end > until) ? until : end;
      if (last !== null) closedAt.set(own.keyResult.id, last);
    }
  }
  return { ids: [...ids], closedAt };
}

/** Walked once: a board of hundreds looks each up by its key. */
function byKeyResult({ work, changes, values }: Figures): FiguresByKeyResult {
  const found = new Map<string, Moved>();
  const of = (id: string): Moved => {
    const known = inOrder(changes.get(id) ?? []);
    const moved = found.get(id) ?? { work: [], changes: known, values: [] };
    found.set(id, moved);
    return moved;
  };
  for (const id of changes.keys()) of(id);
  for (const group of work) of(group.keyResultId).work.push(group);
  for (const value of values) of(value.keyResultId).values.push(value);
  return found;
}
