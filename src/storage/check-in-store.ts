import { rowOfCheckIn, rowOfMeasurement } from './rows/check-in-row';
import { write } from './sql/statement';
import { insertRows } from './sql/text';
import type { CheckInStore } from './stores';

/** A repeat of the same id changes nothing. */
export const createCheckInStore = (): CheckInStore => ({
  record: (measurement) =>
    write(insertRows('measurement', [rowOfMeasurement(measurement)], 'id = measurement.id')),
  post: (checkIn) => write(insertRows('check_in', [rowOfCheckIn(checkIn)], 'id = check_in.id')),
});
