import fc from 'fast-check';
import { countWork, workProgress, type WorkGroup } from '../../src/domain/work';
import { done, group, inProgress, settings, toDo, wontDo } from '../support/facts';

const someGroup: fc.Arbitrary<WorkGroup> = fc.record({
  keyResultId: fc.constant('kr'),
  issueStatusCategory: fc.constantFrom('new', 'indeterminate', 'done'),
  resolutionId: fc.constantFrom(null, '1', '10001'),
  weeksAgo: fc.option(fc.nat(60)),
  issues: fc.integer({ min: 1, max: 500 }),
});
const groups = fc.array(someGroup, { maxLength: 12 });
const credit = fc.double({ min: 0, max: 0.5, noNaN: true });
const rules = credit.map((inProgressCredit) => ({ ...settings, inProgressCredit }));
const share = (given: readonly WorkGroup[], counting = settings): number | null =>
  workProgress(countWork(given, counting));

describe('counting work', () => {
  test('to do counts nothing, in progress what the site says, done one', () => {
    const work = [toDo(5), inProgress(4), done(3)];
    expect(countWork(work, settings)).toEqual({
      total: 12,
      done: 3,
      inProgress: 4,
      toDo: 5,
      excluded: 0,
      credit: 3,
    });
    expect(countWork(work, { ...settings, inProgressCredit: 0.5 }).credit).toBe(5);
  });

  test('what was closed without being done leaves the scope', () => {
    expect(countWork([done(3), toDo(1), wontDo(6)], settings)).toMatchObject({
      total: 4,
      done: 3,
      excluded: 6,
    });
  });

  test('another setting brings it back', () => {
    const all = { ...settings, excludedResolutionIds: [] };
    expect(countWork([done(3), wontDo(6)], all)).toMatchObject({ total: 9, done: 9, excluded: 0 });
  });

  test('nothing in scope is unmeasured and not zero', () => {
    expect(share([])).toBeNull();
    expect(share([wontDo(4)])).toBeNull();
    expect(share([toDo(4)])).toBe(0);
  });
});

describe('progress of work', () => {
  test('stays within 0..1', () => {
    fc.assert(
      fc.property(groups, rules, (given, counting) => {
        const progress = share(given, counting);
        if (progress === null) return;
        expect(progress).toBeGreaterThanOrEqual(0);
        expect(progress).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('ignores the order of groups, and that all of them are doubled', () => {
    fc.assert(
      fc.property(groups, rules, (given, counting) => {
        const progress = share(given, counting);
        expect(share([...given].reverse(), counting)).toBe(progress);
        expect(share([...given, ...given], counting)).toBe(progress);
      }),
    );
  });

  test('is the same however issues are grouped', () => {
    fc.assert(
      fc.property(groups, rules, (given, counting) => {
        const single = given.flatMap((each) =>
          Array.from({ length: each.issues }, () => ({ ...each, issues: 1 })),
        );
        expect(countWork(single, counting)).toEqual(countWork(given, counting));
      }),
    );
  });

  test('grows when an issue in scope is finished', () => {
    fc.assert(
      fc.property(groups, rules, (given, counting) => {
        const before = share([...given, toDo(1)], counting) ?? 0;
        const started = share([...given, inProgress(1)], counting) ?? 0;
        const after = share([...given, done(1)], counting) ?? 0;
        expect(started).toBeGreaterThanOrEqual(before);
        expect(after).toBeGreaterThan(started);
      }),
    );
  });

  test('does not depend on when the work was done', () => {
    const at = (weeksAgo: number | null): WorkGroup =>
      group({ issueStatusCategory: 'done', weeksAgo, issues: 3 });
    expect(share([at(0), toDo(3)])).toBe(share([at(null), toDo(3)]));
  });
});
