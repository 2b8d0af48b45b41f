import { checkCycle } from '../../src/domain/cycle';
import { refusing } from '../support/refusing';

const check = (startsOn: string, endsOn: string) =>
  refusing(() => checkCycle({ startsOn, endsOn }));

test('a cycle may last from a day to years', () => {
  expect(check('2026-01-01', '2026-01-01')).toBeNull();
  expect(check('2026-01-01', '2028-12-31')).toBeNull();
});

test('it does not end before it starts', () => {
  expect(check('2026-01-02', '2026-01-01')).toEqual({ rule: 'ends-before-start', field: 'endsOn' });
});

test('its dates exist', () => {
  expect(check('2026-02-30', '2026-03-31')).toEqual({ rule: 'not-a-date', field: 'startsOn' });
  expect(check('2026-02-01', 'soon')).toEqual({ rule: 'not-a-date', field: 'endsOn' });
});
