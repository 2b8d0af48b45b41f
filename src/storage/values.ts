import type { Measurement } from '../domain/check-in';
import type { CheckInStore, ValuesPage } from './check-ins';
import { measurementOf, MeasurementRow } from './rows/check-in-row';
import { select } from './sql/statement';

/** Values of one page. */
export const valuesAtOnce = 50;

/** Of several values of one day the one recorded last comes first. */
export const latestFirst = 'm.on_day DESC, m.recorded_at DESC, m.id DESC';

// One more than a page is read to know whether there are earlier ones.
const earlier = `
  SELECT m.id, m.recorded_at AS at, m.made_by, m.part, m.value, m.on_day, m.source AS word
  FROM measurement m
  JOIN measurement b ON b.key_result_id = m.key_result_id AND b.id = ?
  WHERE m.key_result_id = ?
    AND (m.on_day, m.recorded_at, m.id) < (b.on_day, b.recorded_at, b.id)
  ORDER BY ${latestFirst} LIMIT ${valuesAtOnce + 1}`;

/** A page of the values found, the latest first. */
export function valuesPage(found: readonly Measurement[]): ValuesPage {
  const measurements = found.slice(0, valuesAtOnce);
  const isMore = found.length > measurements.length;
  return { measurements, earlier: isMore ? (measurements.at(-1)?.id ?? null) : null };
}

export const earlierValues: CheckInStore['values'] = async (keyResultId, before) => {
  const rows = await select(MeasurementRow, { text: earlier, params: [before, keyResultId] });
  return valuesPage(rows.map((row) => measurementOf(keyResultId, row)));
};
