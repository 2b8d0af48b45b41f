import { addDays } from '../../src/domain/calendar';
import { graceDays, silenceOf } from '../../src/domain/silence';
import { checkIn, cycle, factsOf, keyResult, number, value } from '../support/facts';

const issues = { kind: 'issues', unit: 'count' } as const;
const never = { lastCheckIn: null };

test.each([
  [1, 2],
  [4, 2],
  [5, 3],
  [7, 4],
  [14, 7],
  [30, 15],
])('a cadence of %p days has %p days of grace', (cadence, grace) => {
  expect(graceDays(cadence)).toBe(grace);
});

test('past cadence and grace, and not a day sooner, a key result is outdated', () => {
  const facts = factsOf(issues, { lastCheckIn: checkIn('2026-02-01') });
  expect(silenceOf(facts, 'UTC', addDays('2026-02-01', 21))).toMatchObject({ outdated: false });
  expect(silenceOf(facts, 'UTC', addDays('2026-02-01', 22))).toEqual({
    days: 22,
    everHeard: true,
    outdated: true,
  });
});

test('silence is not counted before the cycle starts', () => {
  const facts = factsOf(issues, never);
  expect(silenceOf(facts, 'UTC', '2025-12-31').outdated).toBe(false);
  expect(silenceOf(facts, 'UTC', cycle.startsOn).days).toBe(0);
  expect(silenceOf(facts, 'UTC', addDays(cycle.startsOn, 22))).toEqual({
    days: 22,
    everHeard: false,
    outdated: true,
  });
});

test('published later, it is counted from then', () => {
  const facts = factsOf(issues, { ...never, publishedAt: '2026-02-01T08:00:00.000Z' });
  expect(silenceOf(facts, 'UTC', '2026-02-10').days).toBe(9);
});

test('a check-in long before the start does not count against anybody', () => {
  const facts = factsOf(issues, { lastCheckIn: checkIn('2025-10-01') });
  expect(silenceOf(facts, 'UTC', '2026-01-10')).toMatchObject({ days: 9, outdated: false });
});

test('it goes on after the end, until the item is closed', () => {
  const facts = factsOf(issues, { lastCheckIn: checkIn('2026-04-01') });
  expect(silenceOf(facts, 'UTC', '2026-05-20').outdated).toBe(true);
});

test('a value of a number is a word of its owner', () => {
  const facts = factsOf(number(0, 100), { ...never, values: [value('2026-02-20', 5)] });
  expect(silenceOf(facts, 'UTC', '2026-02-25')).toMatchObject({ days: 5, everHeard: true });
});

test('finished issues are not: a key result they move needs check-ins', () => {
  const facts = factsOf(issues, { ...never, values: [value('2026-02-20', 5)] });
  expect(silenceOf(facts, 'UTC', '2026-02-25')).toMatchObject({ days: 55, everHeard: false });
});

test('the day of a check-in is the day in the time zone of the site', () => {
  const lastCheckIn = { ...checkIn('2026-02-01'), at: '2026-02-01T23:00:00.000Z' };
  const facts = factsOf(issues, { lastCheckIn, keyResult: keyResult({ cadenceDays: 1 }) });
  expect(silenceOf(facts, 'UTC', '2026-02-05').days).toBe(4);
  expect(silenceOf(facts, 'Asia/Shanghai', '2026-02-05').days).toBe(3);
});
