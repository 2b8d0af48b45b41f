import type { Measure } from '../../../../src/domain/key-result';
import { measuredText } from '../../../../static/features/key-result/measured-text';
import { stretchOf } from '../../../../static/features/key-result/stretch';
import { partText, valueText } from '../../../../static/features/key-result/value-text';
import { english } from '../../../../static/i18n/en-US';
import { wordsFor } from '../../../../static/i18n/words';
import type { KeyResultView } from '../../../../static/ui/views';
import { number } from '../../../support/facts';

const words = wordsFor('en-US', english);
const steps: Measure = {
  kind: 'milestones',
  milestones: ['a', 'b', 'c'].map((id) => ({ id, title: `Step ${id}`, weight: null, on: null })),
};
const band = (low: number, high: number): Measure => ({
  ...{ kind: 'band', unit: '', low, high, tolerance: 1 },
});
const text = (measure: Measure, given: Partial<KeyResultView> = {}): string =>
  measuredText({ measure, current: null, milestonesDone: [], ...given } as KeyResultView, words);

test.each([
  [text(number(0, 60, '%'), { current: 41 }), '41%, target 60%'],
  [text(number(0, 500, 'EUR'), { current: 120 }), '€120, target €500'],
  [text(number(9, 3, 'days'), { current: 7 }), '7, target 3 days'],
  [text(number(9, 3, 'days')), 'No value recorded yet'],
  [text(band(4.5, 5), { current: 4.6 }), '4.6 (between 4.5 and 5)'],
  [text(band(0, 0), { current: 2 }), '2 (to be kept at 0)'],
  [text(steps, { milestonesDone: [{ id: 'a', on: '2026-11-01' }] }), '1 of 3 milestones'],
  [text({ kind: 'yes-no' }), 'Neither yes nor no yet'],
  [text({ kind: 'yes-no' }, { current: 1 }), 'Yes'],
  [text({ kind: 'yes-no' }, { current: 0 }), 'No'],
])('what is counted reads: %s', (said, expected) => {
  expect(said).toBe(expected);
});

const work = (given: Partial<NonNullable<KeyResultView['work']>>): KeyResultView['work'] => ({
  ...{ total: 30, done: 12, inProgress: 6, toDo: 12, excluded: 0, unsized: 0 },
  ...{
    scope: 30,
    credit: 12,
    unseen: 0,
    unseenSince: null,
    neverSeen: 0,
    neverSeenSince: null,
    promised: null,
  },
  ...given,
});
const issues = (unit: 'count' | 'estimate' | 'time'): Measure => ({ kind: 'issues', unit });

test.each([
  [text(issues('count'), { work: null }), 'No work linked yet'],
  [text(issues('count'), { work: work({ excluded: 2 }) }), '12 of 30 issues done · 2 left out'],
  [
    text(issues('estimate'), { work: work({ credit: 34, scope: 80, unsized: 5 }) }),
    '34 of 80 points · 12 of 30 issues done · 5 without an estimate',
  ],
  [
    text(issues('time'), { work: work({ credit: 43_200, scope: 144_000 }) }),
    '12 h of 40 h · 12 of 30 issues done',
  ],
  [
    text(issues('time'), { work: work({ credit: 0, scope: 0, unsized: 30 }) }),
    '12 of 30 issues done · 30 without an estimate',
  ],
])('work reads in its unit: %s', (said, expected) => {
  expect(said).toBe(expected);
});

test('a recorded value reads as its measure does', () => {
  expect(valueText(number(0, 9, 'USD'), 3, words)).toBe('$3');
  expect(valueText(steps, 1, words)).toBe('Done');
  expect(valueText(steps, 0, words)).toBe('Not done');
  expect(valueText({ kind: 'yes-no' }, 0, words)).toBe('No');
  expect(partText(steps, 'b', words)).toBe('Step b');
  expect(partText(steps, 'gone', words)).toBe('A milestone that was removed');
});

test('a stretch lies as far beyond the target as the way says, in both directions', () => {
  expect(stretchOf({ measure: { ...number(0, 50), stretch: 60 } })).toBe(1.2);
  expect(stretchOf({ measure: { ...number(50, 30), stretch: 20 } })).toBe(1.5);
  expect(stretchOf({ measure: number(0, 50) })).toBeNull();
});
