import type { BandMeasure } from '../../src/domain/key-result';
import { judgeKeyResult } from '../../src/domain/status';
import { checkIn, cycle, day40, factsOf, settings, value } from '../support/facts';

const band: BandMeasure = { kind: 'band', unit: '%', low: 90, high: 95, tolerance: 10 };
const judge = (amount: number, today = day40, given = {}) =>
  judgeKeyResult(factsOf(band, { values: [value(today, amount)], ...given }), settings, today);

test('inside its band it is on track, and says so', () => {
  expect(judge(92)).toMatchObject({
    status: 'on-track',
    progress: 1,
    expected: 1,
    why: [{ code: 'in-band', current: 92, low: 90, high: 95 }],
    turnsGreen: null,
  });
});

test.each([
  ['committed', 89.6, 'on-track'],
  ['committed', 88, 'at-risk'],
  ['committed', 97.1, 'off-track'],
  ['aspirational', 87, 'on-track'],
  ['aspirational', 84, 'at-risk'],
  ['aspirational', 80, 'off-track'],
] as const)('outside, its distance decides: %s at %p is %s', (commitment, amount, status) => {
  const objective = { stage: 'published', commitment };
  const { status: found, why } = judge(amount, day40, { objective });
  expect(found).toBe(status);
  expect(why).toMatchObject([{ code: 'out-of-band', current: amount }]);
});

test('it turns green back inside', () => {
  expect(judge(80).turnsGreen).toEqual({
    ...{ code: 'back-into-band', low: 90, high: 95, unit: '%', byOn: '2026-02-16' },
  });
});

test('it is never reached for good: silence makes it outdated', () => {
  const facts = { values: [value('2026-01-05', 92, 5)], lastCheckIn: checkIn('2026-01-05') };
  expect(judge(92, day40, facts)).toMatchObject({
    status: 'outdated',
    why: [{ code: 'silent' }, { code: 'in-band' }],
  });
});

test('before the start nothing is late, and nothing was too early to see afterwards', () => {
  const before = factsOf(band, { values: [value('2025-12-20', 10)] });
  expect(judgeKeyResult(before, settings, '2025-12-20').why).toEqual([
    { code: 'not-started', startsOn: cycle.startsOn },
  ]);
  expect(judge(10, '2026-01-02').status).toBe('off-track');
});
