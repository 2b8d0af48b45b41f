import type { Measure } from '../../src/domain/key-result';
import { checkRecordedValue } from '../../src/domain/recorded-value';
import { number } from '../support/facts';
import { refusing } from '../support/refusing';

const fields = { keyResult: 'keyResultId', part: 'part', value: 'value' };
const steps: Measure = {
  kind: 'milestones',
  milestones: [{ id: 'a', title: 'A', weight: null, on: null }],
};
const band: Measure = { kind: 'band', unit: '', low: 1, high: 2, tolerance: 1 };
const refusal = (measure: Measure, value: number, part = '') =>
  refusing(() => checkRecordedValue(measure, { part, value }, fields));

test('a number and a band take any value', () => {
  expect([refusal(number(0, 9), 7.5), refusal(band, -3)]).toEqual([null, null]);
});

test('where issues count no value is taken', () => {
  const field = 'keyResultId';
  expect(refusal({ kind: 'issues', unit: 'count' }, 1)).toEqual({
    rule: 'measured-by-issues',
    field,
  });
});

test('a yes or no takes 1 and 0', () => {
  expect([refusal({ kind: 'yes-no' }, 1), refusal({ kind: 'yes-no' }, 0)]).toEqual([null, null]);
  const refused = { rule: 'neither-yes-nor-no', field: 'value' };
  expect(refusal({ kind: 'yes-no' }, 0.5)).toEqual(refused);
  expect(refusal(steps, 2, 'a')).toEqual(refused);
});

test('milestones take one of theirs, and nothing of the whole', () => {
  expect(refusal(steps, 1, 'a')).toBeNull();
  expect(refusal(steps, 1, 'b')).toEqual({ rule: 'unknown-milestone', field: 'part' });
  expect(refusal(steps, 1)).toEqual({ rule: 'measured-by-milestones', field: 'part' });
});

test('what has no milestones takes no part', () => {
  expect(refusal(number(0, 9), 1, 'a')).toEqual({ rule: 'no-milestones', field: 'part' });
});
