import { z } from 'zod';
import type { CalendarDate } from '../../domain/calendar';
import { stepOf, stepsStatement } from '../alignment/steps';
import { day, decimal, integer, text } from '../sql/columns';
import { select } from '../sql/statement';
import type { Statement } from '../sql/statement';
import { inParts, marks } from '../sql/text';
import type { Figures, WorkStore } from '../stores';
import type { FiguresQuery } from './stores';
import { asThen, countedScope } from './counted-scope';

/** Keeps the answer of one statement well under the platform's 4 MiB. */
const keyResultsAtOnce = 750;
/** Older weeks are counted together. */
const maxWeeks = 53;

const WorkList = z.tuple([
  z.literal('work'),
  text,
  z.enum(['new', 'indeterminate', 'done']),
  text.nullable(),
  integer.nullable(),
  integer,
]);
const ValueList = z.tuple([z.literal('value'), text, text, integer, decimal, day]);
const List = z.union([WorkList, ValueList]);

/** A list, or an object for a step: an answer of thousands of rows names no column but this one. */
const FigureRow = z.object({
  figure: z.string().transform((json) => {
    if (json.startsWith('{')) return { kind: 'step' as const, step: stepOf.parse(json) };
    const list = List.parse(JSON.parse(json));
    return list[0] === 'work' ? workGroupOf(list) : weeklyValueOf(list);
  }),
});

const workGroupOf = ([kind, keyResultId, ...of]: z.infer<typeof WorkList>) => {
  const [issueStatusCategory, resolutionId, weeksAgo, issues] = of;
  return { kind, of: { keyResultId, issueStatusCategory, resolutionId, weeksAgo, issues } };
};

const weeklyValueOf = ([kind, keyResultId, ...of]: z.infer<typeof ValueList>) => {
  const [part, weeksAgo, value, on] = of;
  return { kind, of: { keyResultId, part, weeksAgo, value, on } };
};

/** Whole weeks from a column's day to the day bound to the question mark. */
const weeksSince = (column: string): string =>
  `LEAST(${maxWeeks}, GREATEST(0, DATEDIFF(?, ${column})) DIV 7)`;

const workOf = (scope: string): string => `
  SELECT CAST(JSON_ARRAY('work', w.kr, w.category, w.resolution, w.weeks, w.issues) AS CHAR)
      AS figure
    FROM (SELECT s.key_result_id AS kr,
        ${asThen('f.issue_status_category', `'indeterminate'`)} AS category,
        ${asThen('f.resolution_id', 'NULL')} AS resolution,
        ${asThen(weeksSince('f.done_at'), 'NULL')} AS weeks,
        COUNT(DISTINCT s.issue_id) AS issues
      ${scope}
      GROUP BY kr, category, resolution, weeks) w`;

const valuesOf = (ids: string, until: string): string => `
  SELECT CAST(JSON_ARRAY('value', v.kr, v.part, v.weeks, v.value, v.on_day) AS CHAR) AS figure
    FROM (SELECT w.kr, w.part, w.weeks, w.value, w.on_day, ROW_NUMBER() OVER (
            PARTITION BY w.kr, w.part, w.weeks
            ORDER BY w.on_day DESC, w.recorded_at DESC, w.id DESC) AS place
          FROM (SELECT m.key_result_id AS kr, m.part, m.id, m.value, m.on_day, m.recorded_at,
                  ${weeksSince('m.on_day')} AS weeks
                FROM measurement m WHERE m.key_result_id IN ${ids} ${until}) w) v
    WHERE v.place = 1`;

/**
 * Work by what decides its credit, the last value of each part in each week, and the steps above
 * some objectives: one statement.
 */
export function figuresStatement(
  ids: readonly string[],
  today: CalendarDate,
  { closedAt = new Map(), valuesUntil, above }: FiguresQuery = {},
): Statement {
  const parts: Statement[] = [];
  if (ids.length > 0) {
    const scope = countedScope(ids, closedAt);
    parts.push({ text: workOf(scope.text), params: [today, ...scope.params] });
    const until = valuesUntil === undefined ? '' : 'AND m.on_day <= ?';
    const days = valuesUntil === undefined ? [] : [valuesUntil];
    parts.push({ text: valuesOf(marks(ids), until), params: [today, ...ids, ...days] });
  }
  if (above !== undefined && above.objectiveIds.length > 0) {
    const steps = stepsStatement(above);
    parts.push({ text: `SELECT ${steps.step} AS figure ${steps.text}`, params: steps.params });
  }
  return {
    text: parts.map(({ text }) => text).join(' UNION ALL '),
    params: parts.flatMap(({ params }) => params),
  };
}

function figuresOf(rows: readonly z.infer<typeof FigureRow>[]): Figures {
  return {
    work: rows.flatMap(({ figure }) => (figure.kind === 'work' ? [figure.of] : [])),
    values: rows.flatMap(({ figure }) => (figure.kind === 'value' ? [figure.of] : [])),
    steps: rows.flatMap(({ figure }) => (figure.kind === 'step' ? [figure.step] : [])),
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
  return figuresOf(rows.flat());
};
