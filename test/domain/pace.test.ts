import fc from 'fast-check';
import { addDays } from '../../src/domain/calendar';
import { greenProgress, isTooEarly, paceBand, paceOf } from '../../src/domain/pace';
import { judgePace } from '../../src/domain/pace-judgement';
import { linear } from '../../src/domain/plan';
import { cycle, day40 } from '../support/facts';

const course = { cycle, plan: linear };

const commitment = fc.constantFrom('committed' as const, 'aspirational' as const);

test('pace is earned schedule over elapsed time', () => {
  expect(paceOf(0.2, course, day40)).toBe(0.5);
  expect(paceOf(0.4, course, day40)).toBe(1);
  expect(paceOf(0.9, course, '2026-12-31')).toBe(0.9);
});

test('before the start there is no pace', () => {
  expect(paceOf(0.5, course, '2025-12-31')).toBeNull();
});

test.each([
  ['committed', 1.2, 'on-track'],
  ['committed', 0.95, 'on-track'],
  ['committed', 0.949, 'at-risk'],
  ['committed', 0.8, 'at-risk'],
  ['committed', 0.799, 'off-track'],
  ['aspirational', 0.7, 'on-track'],
  ['aspirational', 0.699, 'at-risk'],
  ['aspirational', 0.4, 'at-risk'],
  ['aspirational', 0.399, 'off-track'],
] as const)('%s at a pace of %p is %s', (promise, pace, band) => {
  expect(paceBand(pace, promise)).toBe(band);
});

test('a promise that ends at 70 % is broken, a stretch is not', () => {
  expect(judgePace(0.7, 'committed', course, cycle.endsOn).status).toBe('off-track');
  expect(judgePace(0.7, 'aspirational', course, cycle.endsOn).status).toBe('on-track');
});

test('the threshold itself is green, whatever decimals do', () => {
  fc.assert(
    fc.property(commitment, fc.integer({ min: 1, max: 120 }), (promise, days) => {
      const today = addDays(cycle.startsOn, days);
      const pace = paceOf(greenProgress(promise, course, today), course, today);
      expect(paceBand(pace ?? 0, promise)).toBe('on-track');
    }),
  );
});

test('more progress is never a worse band', () => {
  const order = ['off-track', 'at-risk', 'on-track'];
  const progress = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(commitment, progress, progress, fc.nat(150), (promise, one, other, days) => {
      const today = addDays(cycle.startsOn, days);
      const rank = (share: number): number =>
        order.indexOf(judgePace(share, promise, course, today).status);
      expect(rank(Math.max(one, other))).toBeGreaterThanOrEqual(rank(Math.min(one, other)));
    }),
  );
});

test('before the start nothing is late', () => {
  expect(judgePace(0, 'committed', course, '2025-12-20')).toEqual({
    status: 'on-track',
    why: [{ code: 'not-started', startsOn: cycle.startsOn }],
  });
});

test('in the first days it is too early to be late', () => {
  expect(judgePace(0, 'committed', course, '2026-01-06')).toEqual({
    status: 'on-track',
    why: [{ code: 'too-early', day: 6, of: 100 }],
  });
  expect(judgePace(0, 'committed', course, '2026-01-07').status).toBe('off-track');
});

test('a short cycle has fewer first days', () => {
  const month = { startsOn: '2026-02-01', endsOn: '2026-02-28' };
  expect(isTooEarly(month, '2026-02-02')).toBe(true);
  expect(isTooEarly(month, '2026-02-03')).toBe(false);
});

test('a pace says what it rests on', () => {
  expect(judgePace(0.3, 'committed', course, day40)).toEqual({
    status: 'off-track',
    why: [{ code: 'pace', progress: 0.3, expected: 0.4, pace: 0.3 / 0.4, green: 0.95 }],
  });
});
