import type { CalendarDate } from '../../domain/calendar';
import type { Statement } from '../sql/statement';
import { wasRead, type Scope } from './counted-scope';
import { listed } from './figure-lists';
import { categoryCode, stateOf, sumColumns, sumsIn } from './sums';

/** Older weeks are counted together. */
const maxWeeks = 53;

const workValues = [
  ...[categoryCode('w.category'), 'w.resolution', 'w.unseen', 'w.unseen_since'],
  ...sumsIn('w'),
];

/** What counts, by what decides its credit, and apart from it what was never read; rows of `figure`. */
export const workOf = (scope: Scope): Statement => ({
  text: `SELECT ${listed('work', 'w', workValues)}
    FROM (SELECT kr, category, resolution, COUNT(unseen_since) AS unseen,
          CAST(MIN(unseen_since) AS CHAR) AS unseen_since, ${sumColumns('was_read')}
        FROM (SELECT DISTINCT ${scope.name} AS kr, s.issue_id, ${stateOf(scope.state)},
            ${wasRead} AS was_read, IF(f.missing_since IS NULL, NULL, f.read_at) AS unseen_since ${scope.text}) each_issue
        GROUP BY kr, category, resolution, was_read) w
    GROUP BY w.kr`,
  params: scope.params,
});

/** Whole weeks from a column's day to the day bound to the question mark. */
const weeksSince = (column: string): string =>
  `LEAST(${maxWeeks}, GREATEST(0, DATEDIFF(?, ${column})) DIV 7)`;

/** Key results whose values are looked at, and which of them. */
interface ChosenValues {
  /** A table with the column `key_result_id`. */
  readonly chosen: Statement;
  /** As what a value of `chosen` counts. */
  readonly name?: 'chosen.name';
  /** Of the measurement `m`, by `chosen`. */
  readonly only?: Statement;
}

/** The last value of each part in each week; rows of `figure`. */
export const valuesOf = ({ chosen, name, only }: ChosenValues, today: CalendarDate): Statement => ({
  text: `
  SELECT ${listed('value', 'v', ['v.part', 'v.weeks', 'v.value', 'DATEDIFF(?, v.on_day)'])}
    FROM (SELECT w.kr, w.part, w.weeks, w.value, w.on_day, ROW_NUMBER() OVER (
            PARTITION BY w.kr, w.part, w.weeks
            ORDER BY w.on_day DESC, w.recorded_at DESC, w.id DESC) AS place
          FROM (SELECT ${name ?? 'm.key_result_id'} AS kr, m.part, m.id, m.value, m.on_day, m.recorded_at,
                  ${weeksSince('m.on_day')} AS weeks
                FROM ${chosen.text} chosen
                  STRAIGHT_JOIN measurement m ON m.key_result_id = chosen.key_result_id
                ${only === undefined ? '' : `WHERE ${only.text}`}) w) v
    WHERE v.place = 1 GROUP BY v.kr`,
  params: [today, today, ...chosen.params, ...(only?.params ?? [])],
});
