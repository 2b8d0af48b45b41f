import fc from 'fast-check';
import { attentionOrder } from '../../src/domain/attention';
import { addDays } from '../../src/domain/calendar';
import type { KeyResultFacts } from '../../src/domain/key-result-facts';
import { silenceOf } from '../../src/domain/silence';
import { judgeKeyResult } from '../../src/domain/status';
import {
  change,
  checkIn,
  closed,
  cycle,
  day40,
  done,
  factsOf,
  number,
  settings,
  toDo,
  value,
  wontDo,
} from '../support/facts';

const issues = { kind: 'issues', unit: 'count' } as const;
const judge = (facts: KeyResultFacts, today = day40) => judgeKeyResult(facts, settings, today);
const silent = { lastCheckIn: checkIn('2026-01-02') };
const behind = { work: [done(3), toDo(7)] };

describe('the first rule that matches decides', () => {
  test('a close record, whatever else is true', () => {
    const facts = factsOf(issues, { ...behind, ...silent, closed: closed({ outcome: 'partly' }) });
    expect(judge(facts)).toMatchObject({
      status: 'partly',
      progress: 0.3,
      expected: null,
      why: [{ code: 'closed', outcome: 'partly', score: 0.9 }],
      turnsGreen: null,
    });
  });

  test('a draft is judged by nothing', () => {
    const objective = { stage: 'draft', commitment: 'committed' } as const;
    expect(judge(factsOf(issues, { ...behind, ...silent, objective }))).toMatchObject({
      status: 'draft',
      turnsGreen: { code: 'publish' },
    });
  });

  test('a reached target is not nagged', () => {
    expect(judge(factsOf(issues, { work: [done(4)], ...silent }))).toMatchObject({
      status: 'on-track',
      progress: 1,
      why: [{ code: 'reached' }],
      turnsGreen: null,
    });
  });

  test('silence comes before the pace', () => {
    expect(judge(factsOf(issues, { work: [done(9), toDo(1)], ...silent }))).toMatchObject({
      status: 'outdated',
      why: [{ code: 'silent', days: 38, cadenceDays: 14 }, { code: 'pace' }],
      turnsGreen: { code: 'check-in-now' },
    });
  });

  test('silence comes before unmeasured', () => {
    expect(judge(factsOf(issues, { lastCheckIn: null }))).toMatchObject({
      status: 'outdated',
      progress: null,
      why: [{ code: 'never-checked-in', days: 39 }, { code: 'no-work' }],
    });
  });

  test('the pace decides the rest', () => {
    expect(judge(factsOf(issues, { work: [done(40), toDo(60)] })).status).toBe('on-track');
    expect(judge(factsOf(issues, { work: [done(35), toDo(65)] })).status).toBe('at-risk');
    expect(judge(factsOf(issues, behind)).status).toBe('off-track');
  });
});

describe('unmeasured', () => {
  test('is no progress, and no status of the traffic light', () => {
    expect(judge(factsOf(issues))).toEqual({
      progress: null,
      rawProgress: null,
      expected: 0.4,
      status: 'unmeasured',
      why: [{ code: 'no-work' }],
      turnsGreen: { code: 'link-work' },
    });
  });

  test('says when all the work was closed without being done', () => {
    expect(judge(factsOf(issues, { work: [wontDo(3)] })).why).toEqual([
      { code: 'all-work-excluded', excluded: 3 },
    ]);
  });

  test('a number asks for its first value', () => {
    expect(judge(factsOf(number(0, 60)))).toMatchObject({
      status: 'unmeasured',
      why: [{ code: 'no-measurement' }],
      turnsGreen: { code: 'record-value' },
    });
  });
});

describe('the explanation', () => {
  test('of work: the pace, the rate there is and the rate needed, and what to finish by when', () => {
    const work = [done(6), toDo(14)];
    const workChanges = ['2026-01-22', '2026-01-29', '2026-02-05'].map((on) => change(on, done(2)));
    expect(judge(factsOf(issues, { work, workChanges }))).toMatchObject({
      status: 'off-track',
      why: [
        { code: 'pace', progress: 0.3, expected: 0.4, green: 0.95 },
        { code: 'work-rate', done: 6, total: 20, perWeek: 1.5, neededPerWeek: 14 / (61 / 7) },
      ],
      turnsGreen: { code: 'finish-issues', issues: 3, byOn: '2026-02-16' },
    });
  });

  test('of a number: where it is, where it goes, how fast', () => {
    const values = [value('2026-02-09', 20, 0), value('2026-01-26', 10, 2)];
    expect(judge(factsOf(number(0, 100), { values }))).toMatchObject({
      why: [{ code: 'pace' }, { code: 'value-rate', current: 20, target: 100, perWeek: 5 }],
      turnsGreen: { code: 'move-value', to: 45, unit: '%' },
    });
  });

  test('keeps what lies beyond the target or before the baseline', () => {
    const at = (amount: number) =>
      judge(factsOf(number(0, 100), { values: [value(day40, amount)] }));
    expect(at(150)).toMatchObject({ progress: 1, rawProgress: 1.5, status: 'on-track' });
    expect(at(-50)).toMatchObject({ progress: 0, rawProgress: -0.5, status: 'off-track' });
  });

  test('has nothing to say about rates once the cycle is over', () => {
    const facts = factsOf(issues, { ...behind, lastCheckIn: checkIn('2026-04-12') });
    expect(judge(facts, '2026-04-15').why.map((reason) => reason.code)).toEqual(['pace']);
  });
});

const anyFacts: fc.Arbitrary<KeyResultFacts> = fc
  .record({
    measure: fc.constantFrom(issues, number(0, 100), number(100, 0)),
    stage: fc.constantFrom('draft' as const, 'published' as const),
    commitment: fc.constantFrom('committed' as const, 'aspirational' as const),
    record: fc.constantFrom(
      null,
      closed(),
      closed({ subject: 'cycle', subjectId: 'c', outcome: null, score: null }),
    ),
    heardOn: fc.option(fc.integer({ min: -30, max: 130 })),
    open: fc.nat(20),
    finished: fc.nat(20),
    amounts: fc.array(fc.integer({ min: -50, max: 150 }), { maxLength: 3 }),
  })
  .map((given) =>
    factsOf(given.measure, {
      objective: given,
      closed: given.record,
      lastCheckIn: given.heardOn === null ? null : checkIn(addDays(cycle.startsOn, given.heardOn)),
      work: [toDo(given.open), done(given.finished)],
      values: given.amounts.map((amount, week) =>
        value(addDays(cycle.startsOn, 30 - 7 * week), amount, week),
      ),
    }),
  );
const anyToday = fc.integer({ min: -20, max: 150 }).map((days) => addDays(cycle.startsOn, days));

describe('whatever the facts', () => {
  test('there is exactly one status, with a reason and at most three', () => {
    fc.assert(
      fc.property(anyFacts, anyToday, (facts, today) => {
        const { status, why, progress } = judge(facts, today);
        expect(attentionOrder).toContain(status);
        expect(why.length).toBeGreaterThanOrEqual(1);
        expect(why.length).toBeLessThanOrEqual(3);
        if (progress !== null) expect(progress >= 0 && progress <= 1).toBe(true);
      }),
    );
  });

  test('silence is never green, short of a reached target', () => {
    fc.assert(
      fc.property(anyFacts, anyToday, (facts, today) => {
        const { status, progress } = judge(facts, today);
        if (!silenceOf(facts, 'UTC', today).outdated || progress === 1) return;
        expect(status).not.toBe('on-track');
      }),
    );
  });

  test('what is not measured is never green', () => {
    fc.assert(
      fc.property(anyFacts, anyToday, (facts, today) => {
        const { status, progress } = judge(facts, today);
        expect(progress === null && status === 'on-track').toBe(false);
      }),
    );
  });

  test('whatever runs and is not green says what turns it green', () => {
    fc.assert(
      fc.property(anyFacts, anyToday, (facts, today) => {
        const { status, turnsGreen } = judge(facts, today);
        const ended = facts.closed !== null;
        expect(turnsGreen === null).toBe(ended || status === 'on-track');
      }),
    );
  });
});
