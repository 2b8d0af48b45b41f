import { z } from 'zod';
import type { CalendarDate, Moment } from '../../domain/calendar';
import { stepOf, stepsStatement, type StepsQuery } from '../alignment/steps';
import { day, decimal, integer, text } from '../sql/columns';
import { select } from '../sql/statement';
import type { Statement } from '../sql/statement';
import { inParts, marks } from '../sql/text';
import type { Figures, WorkStore } from '../stores';
import { asThen, countedScope } from './counted-scope';

/** Keeps the answer of one statement well under the platform's 4 MiB. */
const keyResultsAtOnce = 500;
/** Older weeks are counted together. */
const maxWeeks = 53;

// Short names: an answer repeats them in every row.
const FigureRow = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('work'),
    kr: text,
    category: z.enum(['new', 'indeterminate', 'done']),
    resolution: text.nullable(),
    weeks: integer.nullable(),
    issues: integer,
  }),
  z.object({
    kind: z.literal('value'),
    kr: text,
    part: text,
    weeks: integer,
    value: decimal,
    on_day: day,
  }),
  z.object({ kind: z.literal('step'), step: stepOf }),
]);

/** Whole weeks from a column's day to the day bound to the question mark. */
const weeksSince = (column: string): string =>
  `LEAST(${maxWeeks}, GREATEST(0, DATEDIFF(?, ${column})) DIV 7)`;

const workOf = (scope: string): string => `
  SELECT 'work' AS kind, s.key_result_id AS kr,
      ${asThen('f.issue_status_category', `'indeterminate'`)} AS category,
      ${asThen('f.resolution_id', 'NULL')} AS resolution,
      ${asThen(weeksSince('f.done_at'), 'NULL')} AS weeks,
      COUNT(DISTINCT s.issue_id) AS issues, NULL AS value, NULL AS on_day,
      NULL AS part, NULL AS step
    ${scope}
    GROUP BY kr, category, resolution, weeks`;

const valuesOf = (ids: string): string => `
  SELECT 'value', v.kr, NULL, NULL, v.weeks, NULL, v.value, v.on_day, v.part, NULL
    FROM (SELECT w.kr, w.part, w.weeks, w.value, w.on_day, ROW_NUMBER() OVER (
            PARTITION BY w.kr, w.part, w.weeks
            ORDER BY w.on_day DESC, w.recorded_at DESC, w.id DESC) AS place
          FROM (SELECT m.key_result_id AS kr, m.part, m.id, m.value, m.on_day, m.recorded_at,
                  ${weeksSince('m.on_day')} AS weeks
                FROM measurement m WHERE m.key_result_id IN ${ids}) w) v
    WHERE v.place = 1`;

const stepsOf = ({ step, text }: ReturnType<typeof stepsStatement>): string => `
  SELECT 'step' AS kind, NULL AS kr, NULL AS category, NULL AS resolution, NULL AS weeks,
      NULL AS issues, NULL AS value, NULL AS on_day, NULL AS part, ${step} AS step
    ${text}`;

/**
 * Work by what decides its credit, the last value of each part in each week, and the steps above
 * some objectives: one statement.
 */
export function figuresStatement(
  ids: readonly string[],
  today: CalendarDate,
  closedAt: ReadonlyMap<string, Moment> = new Map(),
  above: StepsQuery | null = null,
): Statement {
  const parts: Statement[] = [];
  if (ids.length > 0) {
    const scope = countedScope(ids, closedAt);
    parts.push({ text: workOf(scope.text), params: [today, ...scope.params] });
    parts.push({ text: valuesOf(marks(ids)), params: [today, ...ids] });
  }
  if (above !== null && above.objectiveIds.length > 0) {
    const steps = stepsStatement(above);
    parts.push({ text: stepsOf(steps), params: steps.params });
  }
  return {
    text: parts.map(({ text }) => text).join(' UNION ALL '),
    params: parts.flatMap(({ params }) => params),
  };
}

function figuresOf(rows: readonly z.infer<typeof FigureRow>[]): Figures {
  return {
    work: rows.flatMap((row) =>
      row.kind === 'work'
        ? [
            {
              keyResultId: row.kr,
              issueStatusCategory: row.category,
              resolutionId: row.resolution,
              weeksAgo: row.weeks,
              issues: row.issues,
            },
          ]
        : [],
    ),
    values: rows.flatMap((row) =>
      row.kind === 'value'
        ? [
            {
              keyResultId: row.kr,
              part: row.part,
              weeksAgo: row.weeks,
              value: row.value,
              on: row.on_day,
            },
          ]
        : [],
    ),
    steps: rows.flatMap((row) => (row.kind === 'step' ? [row.step] : [])),
  };
}

/** Figures of any number of key results, 500 a statement; the steps come with the first. */
export const figures: WorkStore['figures'] = async (keyResultIds, today, closedAt, above) => {
  const parts = [...inParts(keyResultIds, keyResultsAtOnce)];
  if (parts.length === 0 && above !== undefined) parts.push([]);
  const rows = await Promise.all(
    parts.map((ids, index) => {
      const steps = index === 0 ? above : null;
      return select(FigureRow, figuresStatement(ids, today, closedAt, steps));
    }),
  );
  return figuresOf(rows.flat());
};
