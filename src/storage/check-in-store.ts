import {
  checkInColumns,
  checkInOf,
  CheckInRow,
  rowOfCheckIn,
  rowOfMeasurement,
} from './rows/check-in-row';
import { sqlMoment } from './sql/columns';
import { select, write } from './sql/statement';
import { insertRows, marks } from './sql/text';
import type { CheckInStore } from './check-ins';
import { earlierValues } from './values';
import { changingFigures } from './work/forget-figures';

const lastUntil: CheckInStore['lastUntil'] = async (ids, until) => {
  if (ids.length === 0) return [];
  const columns = checkInColumns.join(', ');
  const text = `SELECT ${columns} FROM (SELECT c.*, ROW_NUMBER() OVER (
        PARTITION BY c.key_result_id ORDER BY c.at DESC, c.id DESC) AS place
      FROM check_in c WHERE c.key_result_id IN ${marks(ids)} AND c.at <= ?) past
    WHERE place = 1`;
  const rows = await select(CheckInRow, { text, params: [...ids, sqlMoment(until)] });
  return rows.map(checkInOf);
};

/** A repeat of the same id changes nothing. */
export const createCheckInStore = (): CheckInStore => ({
  record: async (...measurements) => {
    if (measurements.length === 0) return;
    const rows = measurements.map(rowOfMeasurement);
    const keyResultIds = [...new Set(measurements.map(({ keyResultId }) => keyResultId))];
    await changingFigures(keyResultIds, () =>
      write(insertRows('measurement', rows, 'id = measurement.id')),
    );
  },
  post: (checkIn) => write(insertRows('check_in', [rowOfCheckIn(checkIn)], 'id = check_in.id')),
  lastUntil,
  values: earlierValues,
});
