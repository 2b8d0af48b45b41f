import fc from 'fast-check';
import { urgency } from '../../src/domain/attention';
import type { Status } from '../../src/domain/judgement';
import type { Commitment } from '../../src/domain/objective';
import { judgeObjective, type ObjectiveFacts } from '../../src/domain/objective-status';
import type { JudgedChild } from '../../src/domain/rollup';
import { closed, cycle, day40, judged } from '../support/facts';

const facts = (given: Partial<ObjectiveFacts> = {}, commitment: Commitment = 'committed') => ({
  objective: { id: 'o', stage: 'published' as const, commitment },
  cycle,
  closed: null,
  ...given,
});
const judge = (children: JudgedChild[], commitment: Commitment = 'committed', today = day40) =>
  judgeObjective(facts({}, commitment), children, today);

describe('a promise', () => {
  test('is on track when what its key results come to is', () => {
    expect(judge([judged('on-track', 0.4), judged('on-track', 0.5)])).toMatchObject({
      status: 'on-track',
      progress: 0.45,
      measuredShare: 1,
      why: [{ code: 'rolled-up', measured: 2, of: 2 }, { code: 'pace' }],
      turnsGreen: null,
    });
  });

  test('is no better than its worst key result', () => {
    const children = [judged('on-track', 0.9), judged('off-track', 0.1, { number: 7 })];
    expect(judge(children)).toMatchObject({
      status: 'off-track',
      why: [
        { code: 'worst-child', childKey: 'KR-7', status: 'off-track' },
        { code: 'rolled-up' },
        { code: 'pace' },
      ],
      turnsGreen: { code: 'mend-child', childKey: 'KR-7' },
    });
  });

  test('is at risk with a key result at risk, however far the others are', () => {
    expect(judge([judged('on-track', 0.9), judged('at-risk', 0.35)]).status).toBe('at-risk');
  });

  test('is outdated with a silent key result', () => {
    expect(judge([judged('on-track', 0.9), judged('outdated', 0.4)]).status).toBe('outdated');
  });

  test('may be worse than each of its key results by their weight', () => {
    const children = [judged('at-risk', 0.33), judged('outdated', 0.1, { weight: 5 })];
    expect(judge(children).status).toBe('off-track');
  });
});

describe('aligned objectives that count', () => {
  const aligned = (
    status: Status,
    progress: number,
    more: { named?: boolean; commitment?: Commitment } = {},
  ): JudgedChild => ({
    objective: { number: 9, weight: 1, commitment: more.commitment ?? 'committed' },
    judgement: judged(status, progress).judgement,
    named: more.named ?? true,
  });

  test('count by their weight and are told beside the key results', () => {
    expect(judge([judged('on-track', 0.4), aligned('on-track', 0.6)])).toMatchObject({
      ...{ status: 'on-track', progress: 0.5 },
      why: [{ code: 'rolled-up', measured: 1, of: 1, objectives: 1 }, { code: 'pace' }],
    });
  });

  test('hold a promise back by their key, committed ones alone', () => {
    expect(judge([judged('on-track', 0.9), aligned('off-track', 0.1)])).toMatchObject({
      status: 'off-track',
      why: [{ code: 'worst-child', childKey: 'O-9' }, {}, {}],
      turnsGreen: { code: 'mend-child', childKey: 'O-9' },
    });
    const stretch = aligned('off-track', 0.3, { commitment: 'aspirational' });
    expect(judge([judged('on-track', 0.9), stretch]).status).toBe('on-track');
  });

  test('are not named to who may not see them', () => {
    const told = judge([judged('on-track', 0.9), aligned('off-track', 0.1, { named: false })]);
    expect(told).toMatchObject({ status: 'off-track', turnsGreen: null });
    expect(told.why.map(({ code }) => code)).toEqual(['rolled-up', 'pace']);
  });
});

describe('a stretch', () => {
  test('stays at risk at best with a key result off track or silent', () => {
    const off = judge([judged('on-track', 0.9), judged('off-track', 0.1)], 'aspirational');
    const out = judge([judged('on-track', 0.9), judged('outdated', 0.4)], 'aspirational');
    expect([off.status, out.status]).toEqual(['at-risk', 'at-risk']);
  });

  test('bears a key result at risk', () => {
    const children = [judged('on-track', 0.9), judged('at-risk', 0.2)];
    expect(judge(children, 'aspirational').status).toBe('on-track');
  });
});

describe('silence and lack of measurement', () => {
  test('all silent is outdated, for either commitment', () => {
    const children = [judged('outdated', 0.1), judged('outdated', 0.9)];
    expect(judge(children).status).toBe('outdated');
    expect(judge(children, 'aspirational').status).toBe('outdated');
  });

  test('key results without a figure do not count', () => {
    const children = [judged('on-track', 0.5), judged('unmeasured', null)];
    expect(judge(children)).toMatchObject({ status: 'on-track', measuredShare: 0.5 });
  });

  test('nothing measured is unmeasured, and outdated when somebody should have spoken', () => {
    expect(judge([judged('unmeasured', null)])).toMatchObject({
      status: 'unmeasured',
      progress: null,
      why: [{ code: 'rolled-up', measured: 0, of: 1 }],
    });
    expect(judge([judged('unmeasured', null), judged('outdated', null)]).status).toBe('outdated');
    expect(judge([]).status).toBe('unmeasured');
  });
});

describe('outside its run', () => {
  test('a draft is a draft, with its figure', () => {
    const objective = { ...facts().objective, stage: 'draft' as const };
    expect(judgeObjective(facts({ objective }), [judged('draft', 0.2)], day40)).toMatchObject({
      status: 'draft',
      progress: 0.2,
      turnsGreen: { code: 'publish' },
    });
  });

  test('closed, its record decides', () => {
    const record = closed({ subject: 'objective', subjectId: 'o', outcome: 'missed', score: 0.2 });
    const ended = judgeObjective(facts({ closed: record }), [judged('missed', 0.2)], day40);
    expect(ended).toMatchObject({ status: 'missed', expected: null, turnsGreen: null });
  });

  test('before the start nothing is late', () => {
    const early = judge([judged('on-track', 0)], 'committed', '2025-12-20');
    expect(early).toMatchObject({ status: 'on-track', expected: 0 });
    expect(early.why).toContainEqual({ code: 'not-started', startsOn: cycle.startsOn });
  });
});

const running = fc.record({
  status: fc.constantFrom(
    'on-track' as const,
    'at-risk' as const,
    'off-track' as const,
    'outdated' as const,
  ),
  progress: fc.double({ min: 0, max: 1, noNaN: true }),
  weight: fc.integer({ min: 1, max: 9 }),
});
const children = fc
  .array(running, { minLength: 1, maxLength: 8 })
  .map((given) => given.map((each) => judged(each.status, each.progress, each)));

test('whatever its key results, a promise is never better than the worst of them', () => {
  fc.assert(
    fc.property(children, (given) => {
      const worst = Math.min(...given.map((child) => urgency(child.judgement.status)));
      const { status, why } = judge(given);
      expect(why.length).toBeLessThanOrEqual(3);
      const allSilent = given.every((child) => child.judgement.status === 'outdated');
      expect(allSilent ? urgency('outdated') : worst).toBeGreaterThanOrEqual(urgency(status));
    }),
  );
});

test('whatever its key results, silence is never green', () => {
  fc.assert(
    fc.property(children, fc.constantFrom('committed', 'aspirational'), (given, commitment) => {
      const silent = given.some((child) => child.judgement.status === 'outdated');
      expect(silent && judge(given, commitment).status === 'on-track').toBe(false);
    }),
  );
});
