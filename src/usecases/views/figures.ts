import type { Actor } from '../../domain/actor';
import { dayOf, type CalendarDate, type Moment } from '../../domain/calendar';
import type { WorkThrough } from '../../domain/issue-share';
import type { AlignmentStep } from '../../storage/alignment/stores';
import type {
  CountedGroup,
  Figures,
  FiguresQuery,
  KeyResultStanding,
  ObjectiveStanding,
  ServedStanding,
  WeeklyValue,
} from '../../storage/stores';
import { inOrder, type WorkChange } from '../../domain/work-history';
import type { Present } from '../moment';
import type { Ports } from '../ports';
import { endOf, figureName, ownEnd } from './ends';

/** By which days figures are told. */
type Days = Pick<Present, 'today' | 'zoneMinutes' | 'settings'>;

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
  days: Days,
): Promise<FiguresByKeyResult> {
  const { ids, query } = questionOf(standings, days);
  if (ids.length === 0) return new Map();
  return byKeyResult(await ports.stores.work.figures(ids, days.today, query));
}

/**
 * The same with the steps above the objectives, in the same statement; with `until` as it was at that
 * moment.
 */
export async function figuresAndSteps(
  ports: Ports,
  { accountId }: Actor,
  standings: readonly ObjectiveStanding[],
  days: Days,
  until: Moment | null = null,
): Promise<{ figures: FiguresByKeyResult; steps: readonly AlignmentStep[] }> {
  if (standings.length === 0) return { figures: new Map(), steps: [] };
  const { ids, query } = questionOf(standings, days, until);
  const objectiveIds = [...new Set(standings.map(({ objective }) => objective.id))];
  const above = { objectiveIds, accountId };
  const then = until === null ? {} : { valuesUntil: days.today };
  const found = await ports.stores.work.figures(ids, days.today, { ...query, above, ...then });
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
  const closedAt = closedOf(served.flatMap(({ standing }) => keyResultsOf(standing)));
  const ids = served.map(({ keyResultId }) => keyResultId);
  return ports.stores.work.through(issueId, ids, closedAt);
}

/** A standing and all that counts in it. */
export const withCounted = (standing: ObjectiveStanding): ObjectiveStanding[] => [
  standing,
  ...standing.counted.flatMap(withCounted),
];

interface OwnKeyResult extends KeyResultStanding {
  /** Start of its cycle. */
  readonly since: CalendarDate;
  readonly end: Moment | null;
}

/** A key result in what ended before it. */
interface EndedAbove extends OwnKeyResult {
  readonly name: string;
  readonly above: Moment;
}

/** The key results of a standing. */
const keyResultsOf = (standing: ObjectiveStanding): OwnKeyResult[] =>
  standing.keyResults.map((own) => {
    return { ...own, since: standing.cycle.startsOn, end: ownEnd(own, standing) };
  });

/** The key results of a standing and of all that counts in it, by how they are looked at. */
function lookedAtIn(
  standing: ObjectiveStanding,
  above: Moment | null = null,
): { readonly own: OwnKeyResult[]; readonly endedAbove: EndedAbove[] } {
  const here = keyResultsOf(standing).map((own) => {
    return { ...own, name: figureName(own, standing, above), above };
  });
  const below = standing.counted.map((child) => lookedAtIn(child, endOf(standing, above)));
  const endedAbove = here.flatMap((one) =>
    one.above === null || one.name === one.keyResult.id ? [] : [{ ...one, above: one.above }],
  );
  return {
    own: [
      ...here.filter(({ name, keyResult }) => name === keyResult.id),
      ...below.flatMap(({ own }) => own),
    ],
    endedAbove: [...endedAbove, ...below.flatMap((each) => each.endedAbove)],
  };
}

/** When each of them ended, or the moment it is looked at where that was earlier. */
function closedOf(own: readonly OwnKeyResult[], until: Moment | null = null) {
  const closedAt = new Map<string, Moment>();
  for (const { keyResult, end } of own) {
    const last = until !== null && (end === null || end > until) ? until : end;
    if (last !== null) closedAt.set(keyResult.id, last);
  }
  return closedAt;
}

/** What the store is asked about the key results of some standings. */
function questionOf(
  standings: readonly ObjectiveStanding[],
  { zoneMinutes, settings }: Days,
  until: Moment | null = null,
): { readonly ids: string[]; readonly query: FiguresQuery } {
  const looked = standings.map((standing) => lookedAtIn(standing));
  const own = looked.flatMap((each) => each.own);
  const named = looked.flatMap(({ endedAbove }) => endedAbove);
  const all = [...own.map((one) => ({ ...one, name: one.keyResult.id })), ...named];
  const movedBy = all.map(
    ({ name, keyResult: { measure } }) =>
      [name, measure.kind === 'issues' ? 'issues' : 'values'] as const,
  );
  const asOf = named.map(
    ({ name, keyResult, above }) => [name, { keyResultId: keyResult.id, until: above }] as const,
  );
  const kept = own.flatMap(({ keyResult: { id }, kept: known }) =>
    known === null ? [] : [[id, known] as const],
  );
  const lookedAt = own.map(({ keyResult: { id }, since, publishedAt }) => {
    const on = publishedAt === null ? null : dayOf(settings.timeZone, publishedAt);
    return [id, { since, publishedOn: on }] as const;
  });
  return {
    ids: [...new Set(all.map(({ name }) => name))],
    query: {
      ...{ closedAt: closedOf(own, until), asOf: new Map(asOf), zoneMinutes },
      ...{ movedBy: new Map(movedBy), lookedAt: new Map(lookedAt), kept: new Map(kept) },
    },
  };
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
