import { minutesSince, movesOn, reachedBy } from '../../../src/usecases/reconcile/watermark';
import { aFact, at } from '../../support/builders';

const ms = (time: string) => Date.parse(at(time));

test('minutes are whole, and rather one too many', () => {
  expect(minutesSince(ms('09:00:00'), ms('10:00:01'))).toBe(61);
  expect(minutesSince(ms('09:00:00'), ms('09:00:00'))).toBe(1);
});

test('a page tells everything up to its latest change', () => {
  const facts = [aFact({ updatedAt: at('09:10:00') }), aFact({ updatedAt: at('09:20:00') })];
  expect(reachedBy(facts, ms('09:00:00'), ms('10:00:00'))).toBe(ms('09:20:00'));
});

test('but nothing of what search may not show yet, and nothing backwards', () => {
  const facts = [aFact({ updatedAt: at('09:58:00') })];
  expect(reachedBy(facts, ms('09:00:00'), ms('09:50:00'))).toBe(ms('09:50:00'));
  expect(reachedBy(facts, ms('09:59:00'), ms('09:50:00'))).toBe(ms('09:59:00'));
  expect(reachedBy([], ms('09:00:00'), ms('09:50:00'))).toBe(ms('09:00:00'));
});

test('the next search gets further by a whole minute, or by all that search is sure of', () => {
  const [since, indexedAt] = [ms('09:00:00'), ms('09:50:00')];
  expect(movesOn(ms('09:01:00'), since, indexedAt)).toBe(true);
  expect(movesOn(ms('09:00:59'), since, indexedAt)).toBe(false);
  expect(movesOn(since, since, indexedAt)).toBe(false);
  expect(movesOn(indexedAt, ms('09:49:30'), indexedAt)).toBe(true);
});
