import { checkMeasurementDay } from '../../src/domain/measurement-day';
import { cycle, day40 } from '../support/facts';
import { refusing } from '../support/refusing';

const check = (day: string, today = day40) =>
  refusing(() => checkMeasurementDay(day, today, cycle));

test('a value was true on a day of the cycle, today at the latest', () => {
  expect(check(day40)).toBeNull();
  expect(check(cycle.startsOn)).toBeNull();
  expect(check('2026-02-10')).toEqual({ rule: 'date-in-future', field: 'on' });
  expect(check('2025-12-31')).toEqual({ rule: 'date-outside-cycle', field: 'on' });
});

test('before the start today is good: the baseline may be told', () => {
  expect(check('2025-12-20', '2025-12-20')).toBeNull();
  expect(check('2025-12-19', '2025-12-20')).toEqual({ rule: 'date-outside-cycle', field: 'on' });
});

test('after the end too, until the item is closed', () => {
  expect(check('2026-04-20', '2026-04-20')).toBeNull();
});

test('the day exists', () => {
  expect(check('2026-02-30')).toEqual({ rule: 'not-a-date', field: 'on' });
});
