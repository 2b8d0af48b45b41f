import fc from 'fast-check';
import { numberProgress } from '../../src/domain/measure';
import { paceBand, paceOf } from '../../src/domain/pace';
import { linear } from '../../src/domain/plan';
import { greenBy, issuesToFinish, nextStep, valueAt } from '../../src/domain/turns-green';
import { countWork, workProgress } from '../../src/domain/work';
import { addDays } from '../../src/domain/calendar';
import {
  cycle,
  day40,
  done,
  factsOf,
  inProgress,
  number,
  settings,
  toDo,
  value,
} from '../support/facts';

test('a step is due within a week, by the end of the cycle at the latest', () => {
  expect(greenBy(cycle, day40)).toBe('2026-02-16');
  expect(greenBy(cycle, '2026-04-08')).toBe(cycle.endsOn);
  expect(greenBy(cycle, '2026-05-01')).toBe('2026-05-01');
});

test('so many issues turn it green, and one less does not', () => {
  const scene = fc.record({
    open: fc.integer({ min: 1, max: 200 }),
    started: fc.nat(50),
    finished: fc.nat(100),
    credit: fc.double({ min: 0, max: 0.5, noNaN: true }),
    days: fc.integer({ min: 7, max: 130 }),
  });
  fc.assert(
    fc.property(scene, ({ open, started, finished, credit, days }) => {
      const rules = { ...settings, inProgressCredit: credit };
      const today = addDays(cycle.startsOn, days);
      const facts = factsOf(
        { kind: 'issues', unit: 'count' },
        { work: [toDo(open), inProgress(started), done(finished)] },
      );
      const step = nextStep(facts, rules, today);
      if (step.code !== 'finish-issues') throw new Error(step.code);
      const bandAfter = (count: number): string => {
        const fromStarted = Math.min(started, count);
        const left = [
          inProgress(started - fromStarted),
          toDo(open - (count - fromStarted)),
          done(finished + count),
        ];
        const progress = workProgress(countWork(left, rules)) ?? 0;
        return paceBand(paceOf(progress, { cycle, plan: linear }, step.byOn) ?? 0, 'committed');
      };
      expect(step.issues).toBeLessThanOrEqual(Math.max(1, open + started));
      expect(bandAfter(step.issues)).toBe('on-track');
      if (step.issues > 1) expect(bandAfter(step.issues - 1)).not.toBe('on-track');
    }),
  );
});

test('an issue that earned a part already counts for what it lacks', () => {
  const work = countWork([inProgress(4), toDo(6)], { ...settings, inProgressCredit: 0.5 });
  expect(issuesToFinish(work, 0.5, 0.5)).toBe(5);
});

test('the value to reach turns it green, in both directions', () => {
  const quantity = fc.integer({ min: -100_000, max: 100_000 }).map((each) => each / 10);
  fc.assert(
    fc.property(quantity, quantity, fc.integer({ min: 7, max: 130 }), (baseline, target, days) => {
      fc.pre(baseline !== target);
      const measure = number(baseline, target);
      const today = addDays(cycle.startsOn, days);
      const facts = factsOf(measure, { values: [value(cycle.startsOn, baseline)] });
      const step = nextStep(facts, settings, today);
      if (step.code !== 'move-value') throw new Error(step.code);
      const progress = numberProgress(measure, step.to)?.clamped ?? 0;
      expect(paceBand(paceOf(progress, { cycle, plan: linear }, step.byOn) ?? 0, 'committed')).toBe(
        'on-track',
      );
    }),
  );
});

test('a value to reach is short to say', () => {
  expect(valueAt(number(0, 60), 0.4465)).toBe(26.8);
  expect(valueAt(number(60, 0), 0.4465)).toBe(33.2);
  expect(valueAt(number(0, 10_000), 0.44651)).toBe(4466);
  expect(valueAt(number(4.1, 4.5), 0.5)).toBe(4.3);
  expect(valueAt(number(0, 60), 1)).toBe(60);
  expect(valueAt(number(60, 0), 0.5)).toBe(30);
  expect(valueAt(number(5.1, 2.1), 0.1)).toBe(4.8);
});
