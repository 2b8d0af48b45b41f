import { z } from 'zod';
import type { CalendarDate } from '../../domain/calendar';
import type { WorkChange } from '../../domain/work-history';
import { stepOf, stepsStatement } from '../alignment/steps';
import { day, decimal, integer, moment, text } from '../sql/columns';
import { select } from '../sql/statement';
import type { Statement } from '../sql/statement';
import { inParts, marks } from '../sql/text';
import type { Figures, WorkStore } from '../stores';
import { CachedList, cachedOf, cachedStatement } from './counted-cache';
import { changeOf, ChangeList, changesStatement } from './changes';
import { scopesOf, type Scope } from './counted-scope';
import type { FiguresQuery } from './stores';
import { Category, stateOf, SumList, sumColumns, sumsIn, sumsOf } from './sums';

/** Keeps the answer of one statement well under the platform's 4 MiB. */
const keyResultsAtOnce = 750;
/** Older weeks are counted together. */
const maxWeeks = 53;

const WorkList = z.tuple([
  z.literal('work'),
  text,
  Category,
  text.nullable(),
  integer,
  moment.nullable(),
  ...SumList,
]);
const ValueList = z.tuple([z.literal('value'), text, text, integer, decimal, day]);

const workGroupOf = (list: z.infer<typeof WorkList>): Figures['work'][number] => {
  const [, keyResultId, issueStatusCategory, resolutionId, unseen, unseenSince, ...sums] = list;
  const group = { issueStatusCategory, resolutionId, ...sumsOf(sums) };
  return { keyResultId, ...group, unseen, unseenSince };
};

const weeklyValueOf = (list: z.infer<typeof ValueList>): Figures['values'][number] => {
  const [, keyResultId, part, weeksAgo, value, on] = list;
  return { keyResultId, part, weeksAgo, value, on };
};

interface Collected {
  readonly work: Figures['work'][number][];
  readonly values: Figures['values'][number][];
  readonly steps: Figures['steps'][number][];
  readonly changes: Map<string, WorkChange[]>;
}

const kinds: Readonly<Record<string, (list: unknown, to: Collected) => void>> = {
  work: (list, { work }) => work.push(workGroupOf(WorkList.parse(list))),
  value: (list, { values }) => values.push(weeklyValueOf(ValueList.parse(list))),
  change: (list, { changes }) => {
    const { keyResultId, change } = changeOf(ChangeList.parse(list));
    const known = changes.get(keyResultId);
    if (known === undefined) changes.set(keyResultId, [change]);
    else known.push(change);
  },
  cached: (list, { changes }) => {
    const cached = cachedOf(CachedList.parse(list));
    changes.set(cached.keyResultId, cached.changes);
  },
};

const FigureRow = z.object({ figure: z.string() });

/** A list whose first item says what it is, or an object for a step: an answer of thousands of rows names no column but this one. */
function collect(json: string, to: Collected): void {
  const figure: unknown = JSON.parse(json);
  if (!Array.isArray(figure)) to.steps.push(stepOf.parse(json));
  else kinds[z.string().parse(figure[0])]?.(figure, to);
}

/** Whole weeks from a column's day to the day bound to the question mark. */
const weeksSince = (column: string): string =>
  `LEAST(${maxWeeks}, GREATEST(0, DATEDIFF(?, ${column})) DIV 7)`;

const workOf = (scope: Scope): Statement => ({
  text: `SELECT CAST(JSON_ARRAY('work', w.kr, w.category, w.resolution, w.unseen, w.unseen_since,
        ${sumsIn('w')}) AS CHAR) AS figure
    FROM (SELECT kr, category, resolution, COUNT(unseen_since) AS unseen,
          CAST(MIN(unseen_since) AS CHAR) AS unseen_since, ${sumColumns()}
        FROM (SELECT DISTINCT s.key_result_id AS kr, s.issue_id, ${stateOf(scope.state)},
            IF(f.missing_since IS NULL, NULL, f.read_at) AS unseen_since ${scope.text}) each_issue
        GROUP BY kr, category, resolution) w`,
  params: scope.params,
});

/** The days with the last values are few: only among their values the last one is looked for. */
const valuesOf = (ids: readonly string[], today: CalendarDate, until?: CalendarDate) => ({
  text: `
  SELECT CAST(JSON_ARRAY('value', v.kr, v.part, v.weeks, v.value, v.on_day) AS CHAR) AS figure
    FROM (SELECT w.kr, w.part, w.weeks, m.value, w.on_day, ROW_NUMBER() OVER (
            PARTITION BY w.kr, w.part, w.weeks ORDER BY m.recorded_at DESC, m.id DESC) AS place
          FROM (SELECT d.key_result_id AS kr, d.part, ${weeksSince('d.on_day')} AS weeks,
                  MAX(d.on_day) AS on_day
                FROM measurement d WHERE d.key_result_id IN ${marks(ids)}
                  ${until === undefined ? '' : 'AND d.on_day <= ?'}
                GROUP BY d.key_result_id, d.part, weeks) w
          JOIN measurement m ON m.key_result_id = w.kr AND m.on_day = w.on_day
            AND m.part = w.part) v
    WHERE v.place = 1`,
  params: [today, ...ids, ...(until === undefined ? [] : [until])],
});

/** What issues did for these key results, and how that came to be. */
function movedByIssues(
  ids: readonly string[],
  today: CalendarDate,
  { closedAt, zoneMinutes = 0, publishedOn }: FiguresQuery,
): Statement[] {
  if (ids.length === 0) return [];
  const days = { today, zoneMinutes, publishedOn };
  return [
    ...scopesOf(ids, closedAt).map(workOf),
    changesStatement(ids, days, { unlessCached: publishedOn !== undefined }),
    ...(publishedOn === undefined ? [] : [cachedStatement(ids, days)]),
  ];
}

/**
 * Work by what decides its credit, how it came to be, the last value of each part in each week, and
 * the steps above some objectives: one statement.
 */
export function figuresStatement(
  ids: readonly string[],
  today: CalendarDate,
  query: FiguresQuery = {},
): Statement {
  const { movedBy, valuesUntil, above } = query;
  const byIssues = ids.filter((id) => movedBy?.get(id) !== 'values');
  const byValues = ids.filter((id) => movedBy?.get(id) !== 'issues');
  const parts = movedByIssues(byIssues, today, query);
  if (byValues.length > 0) parts.push(valuesOf(byValues, today, valuesUntil));
  if (above !== undefined && above.objectiveIds.length > 0) {
    const steps = stepsStatement(above);
    parts.push({ text: `SELECT ${steps.step} AS figure ${steps.text}`, params: steps.params });
  }
  return {
    text: parts.map(({ text }) => text).join(' UNION ALL '),
    params: parts.flatMap(({ params }) => params),
  };
}

/** Figures of any number of key results, 750 a statement; the steps come with the first. */
export const figures: WorkStore['figures'] = async (keyResultIds, today, query = {}) => {
  const parts = [...inParts(keyResultIds, keyResultsAtOnce)];
  if (parts.length === 0 && query.above !== undefined) parts.push([]);
  const rows = await Promise.all(
    parts.map((ids, index) => {
      const { above, ...rest } = query;
      return select(FigureRow, figuresStatement(ids, today, index === 0 ? query : rest));
    }),
  );
  const found: Collected = { work: [], values: [], steps: [], changes: new Map() };
  for (const { figure } of rows.flat()) collect(figure, found);
  return found;
};
