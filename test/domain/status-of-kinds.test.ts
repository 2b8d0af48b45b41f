import type { Measure } from '../../src/domain/key-result';
import { judgeObjective } from '../../src/domain/objective-status';
import { judgeKeyResult } from '../../src/domain/status';
import type { ValueOfWeek } from '../../src/domain/value-trend';
import { checkIn, cycle, day40, factsOf, judged, number, settings, value } from '../support/facts';

const step = (id: string, on: string | null) => ({ id, title: `Step ${id}`, weight: null, on });
const steps: Measure = {
  kind: 'milestones',
  milestones: [step('a', '2026-01-20'), step('b', '2026-02-05'), step('c', null)],
};
const ticked = (part: string): ValueOfWeek => ({ ...value('2026-01-20', 1), part });
const judge = (measure: Measure, values: ValueOfWeek[], today = day40) =>
  judgeKeyResult(factsOf(measure, { values, lastCheckIn: checkIn(today) }), settings, today);

describe('milestones', () => {
  test('are measured from the first day: nothing done is 0, and nothing due is on track', () => {
    const { progress, expected, status, why } = judge(steps, [], '2026-01-10');
    expect({ progress, expected, status }).toEqual({
      ...{ progress: 0, expected: 0, status: 'on-track' },
    });
    expect(why).toEqual([
      { code: 'nothing-due', until: '2026-01-20' },
      { code: 'milestones', done: 0, total: 3, late: 0 },
    ]);
  });

  test('fall behind with the first one late, and say which to finish', () => {
    const { status, why, turnsGreen } = judge(steps, []);
    expect(status).toBe('off-track');
    expect(why).toMatchObject([{ code: 'pace' }, { code: 'milestones', done: 0, late: 2 }]);
    expect(turnsGreen).toEqual({
      ...{ code: 'finish-milestones', title: 'Step a', others: 1, byOn: '2026-02-16' },
    });
  });

  test('keep their pace until the day after one is due', () => {
    const one = [ticked('a')];
    expect(judge(steps, one, '2026-02-05').status).toBe('on-track');
    expect(judge(steps, one, '2026-02-15').status).toBe('off-track');
    expect(judge(steps, [ticked('a'), ticked('b')], '2026-04-10').status).toBe('on-track');
    expect(judge(steps, [ticked('a'), ticked('b')], '2026-04-11').status).toBe('off-track');
  });

  test('all done are reached', () => {
    const all = ['a', 'b', 'c'].map(ticked);
    expect(judge(steps, all)).toMatchObject({ status: 'on-track', why: [{ code: 'reached' }] });
  });
});

describe('a yes or no', () => {
  const yesNo: Measure = { kind: 'yes-no' };

  test('without an answer is unmeasured and asks for one', () => {
    expect(judge(yesNo, [])).toMatchObject({
      status: 'unmeasured',
      why: [{ code: 'no-answer' }],
      turnsGreen: { code: 'answer' },
    });
  });

  test('is not late before the end, and off track after it', () => {
    const no = [value(day40, 0)];
    expect(judge(yesNo, no)).toMatchObject({
      status: 'on-track',
      why: [{ code: 'nothing-due', until: cycle.endsOn }],
    });
    expect(judge(yesNo, no, '2026-04-12')).toMatchObject({
      status: 'off-track',
      turnsGreen: { code: 'say-yes', byOn: '2026-04-12' },
    });
  });

  test('is reached with its yes', () => {
    expect(judge(yesNo, [value(day40, 1)])).toMatchObject({ status: 'on-track', progress: 1 });
  });
});

describe('a number with dated checkpoints', () => {
  const late: Measure = {
    ...number(0, 100),
    checkpoints: [{ value: 40, progress: 0.2, on: '2026-02-19' }],
  };

  test('is held against its own plan, not against a straight line', () => {
    expect(judge(late, [value(day40, 32)])).toMatchObject({ progress: 0.16, status: 'on-track' });
    expect(judge(late, [value(day40, 24)]).status).toBe('off-track');
  });

  test('is to be brought to a value of that plan', () => {
    const { turnsGreen } = judge(late, [value(day40, 24)]);
    expect(turnsGreen).toMatchObject({ code: 'move-value', to: 36, byOn: '2026-02-16' });
  });
});

describe('an objective with key results of several kinds', () => {
  const facts = {
    objective: { id: 'o', stage: 'published' as const, commitment: 'committed' as const },
    cycle,
    closed: null,
  };

  test('is expected to have come as far as its measured key results are', () => {
    const children = [
      judged('on-track', 0.4),
      judged('on-track', 0, { measure: { kind: 'yes-no' } }),
      judged('unmeasured', null, { measure: steps }),
    ];
    expect(judgeObjective(facts, children, day40)).toMatchObject({
      ...{ progress: 0.2, expected: 0.2, status: 'on-track' },
    });
  });

  test('of nothing but a yes or no owes nothing before the end', () => {
    const children = [judged('on-track', 0, { measure: { kind: 'yes-no' } })];
    expect(judgeObjective(facts, children, day40)).toMatchObject({
      status: 'on-track',
      why: [{ code: 'rolled-up' }, { code: 'nothing-due' }],
    });
  });
});
