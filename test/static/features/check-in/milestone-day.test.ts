import { milestoneDay } from '../../../../static/features/check-in/milestone-day';
import { english } from '../../../../static/i18n/en-US';
import { wordsFor } from '../../../../static/i18n/words';

const words = wordsFor('en-US', english);
const milestone = { id: 'a', title: 'Dry run', weight: null, on: '2026-11-22' };
const said = (today: string, done: { id: string; on: string }[] = []) =>
  milestoneDay(milestone, done, today, words);

test('a milestone is late from the day after it was due', () => {
  expect(said('2026-11-22')).toBe('due Nov 22');
  expect(said('2026-11-23')).toBe('due Nov 22, late');
});

test('what is done is never late', () => {
  expect(said('2026-11-23', [{ id: 'a', on: '2026-11-23' }])).toBe('done Nov 23');
});

test('without a day nothing is said', () => {
  expect(milestoneDay({ ...milestone, on: null }, [], '2026-11-23', words)).toBe('');
});
