import { z } from 'zod';
import type { CalendarDate } from '../../domain/calendar';
import type { WorkChange } from '../../domain/work-history';
import { stepOf, stepsStatement } from '../alignment/steps';
import { day, decimal, integer, moment, text } from '../sql/columns';
import { select } from '../sql/statement';
import type { Statement } from '../sql/statement';
import { inParts, marks } from '../sql/text';
import type { Figures, WorkStore } from '../stores';
import { cachedStatement } from './counted-cache';
import { ChangeLists, changesOf, changesStatement } from './changes';
import { scopesOf, type Scope } from './counted-scope';
import { FigureRow, Listed, listed } from './figure-lists';
import type { FiguresQuery } from './stores';
import { Category, stateOf, SumList, sumColumns, sumNames, sumsOf } from './sums';

/** Keeps the answer of one statement well under the platform's 4 MiB. */
const keyResultsAtOnce = 750;
/** Older weeks are counted together. */
const maxWeeks = 53;

const workColumns = ['category', 'resolution', 'unseen', 'unseen_since', ...sumNames];
const WorkLists = z.array(
  z.tuple([Category, text.nullable(), integer, moment.nullable(), ...SumList]),
);
const ValueLists = z.array(z.tuple([text, integer, decimal, day]));

interface Collected {
  readonly work: Figures['work'][number][];
  readonly values: Figures['values'][number][];
  readonly steps: Figures['steps'][number][];
  readonly changes: Map<string, WorkChange[]>;
}

type Collect = (lists: unknown, keyResultId: string, to: Collected, today: CalendarDate) => void;

const collectors: Readonly<Record<string, Collect>> = {
  work: (lists, keyResultId, { work }) => {
    for (const list of WorkLists.parse(lists)) {
      const [issueStatusCategory, resolutionId, unseen, unseenSince, ...sums] = list;
      const group = { keyResultId, issueStatusCategory, resolutionId, ...sumsOf(sums) };
      work.push({ ...group, unseen, unseenSince });
    }
  },
  value: (lists, keyResultId, { values }) => {
    for (const [part, weeksAgo, value, on] of ValueLists.parse(lists)) {
      values.push({ keyResultId, part, weeksAgo, value, on });
    }
  },
  change: (lists, keyResultId, { changes }, today) =>
    changes.set(keyResultId, changesOf(ChangeLists.parse(lists), today)),
};

/** A step is an object, everything else a list of a key result. */
function collect(json: string, to: Collected, today: CalendarDate): void {
  if (json.startsWith('{')) {
    to.steps.push(stepOf.parse(json));
    return;
  }
  const [kind, keyResultId, lists] = Listed.parse(JSON.parse(json));
  collectors[kind]?.(lists, keyResultId, to, today);
}

/** Whole weeks from a column's day to the day bound to the question mark. */
const weeksSince = (column: string): string =>
  `LEAST(${maxWeeks}, GREATEST(0, DATEDIFF(?, ${column})) DIV 7)`;

const workOf = (scope: Scope): Statement => ({
  text: `SELECT ${listed('work', 'w', workColumns)}
    FROM (SELECT kr, category, resolution, COUNT(unseen_since) AS unseen,
          CAST(MIN(unseen_since) AS CHAR) AS unseen_since, ${sumColumns()}
        FROM (SELECT DISTINCT s.key_result_id AS kr, s.issue_id, ${stateOf(scope.state)},
            IF(f.missing_since IS NULL, NULL, f.read_at) AS unseen_since ${scope.text}) each_issue
        GROUP BY kr, category, resolution) w
    GROUP BY w.kr`,
  params: scope.params,
});

const valuesOf = (ids: readonly string[], today: CalendarDate, until?: CalendarDate) => ({
  text: `
  SELECT ${listed('value', 'v', ['part', 'weeks', 'value', 'on_day'])}
    FROM (SELECT w.kr, w.part, w.weeks, w.value, w.on_day, ROW_NUMBER() OVER (
            PARTITION BY w.kr, w.part, w.weeks
            ORDER BY w.on_day DESC, w.recorded_at DESC, w.id DESC) AS place
          FROM (SELECT m.key_result_id AS kr, m.part, m.id, m.value, m.on_day, m.recorded_at,
                  ${weeksSince('m.on_day')} AS weeks
                FROM measurement m WHERE m.key_result_id IN ${marks(ids)}
                  ${until === undefined ? '' : 'AND m.on_day <= ?'}) w) v
    WHERE v.place = 1 GROUP BY v.kr`,
  params: [today, ...ids, ...(until === undefined ? [] : [until])],
});

const chosen = <T>(of: ReadonlyMap<string, T>, ids: readonly string[]): Map<string, T> => {
  const wanted = new Set(ids);
  return new Map([...of].filter(([id]) => wanted.has(id)));
};

/** What issues did for these key results, and how that came to be. */
function movedByIssues(
  ids: readonly string[],
  today: CalendarDate,
  { closedAt, zoneMinutes = 0, lookedAt }: FiguresQuery,
): Statement[] {
  if (ids.length === 0) return [];
  const days = { today, zoneMinutes, lookedAt: lookedAt && chosen(lookedAt, ids) };
  return [
    ...scopesOf(ids, closedAt).map(workOf),
    changesStatement(ids, days, { unlessCached: lookedAt !== undefined }),
    ...(lookedAt === undefined ? [] : [cachedStatement(ids, days)]),
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
  for (const { figure } of rows.flat()) collect(figure, found, today);
  return found;
};
