import { rowOfCheckIn, rowOfMeasurement } from './rows/check-in-row';
import { write } from './sql/statement';
import { insertRows } from './sql/text';
import type { CheckInStore } from './check-ins';
import { earlierValues } from './values';

/** A repeat of the same id changes nothing. */
export const createCheckInStore = (): CheckInStore => ({
  record: async (...measurements) => {
    if (measurements.length === 0) return;
    await write(
      insertRows('measurement', measurements.map(rowOfMeasurement), 'id = measurement.id'),
    );
  },
  post: (checkIn) => write(insertRows('check_in', [rowOfCheckIn(checkIn)], 'id = check_in.id')),
  values: earlierValues,
});
