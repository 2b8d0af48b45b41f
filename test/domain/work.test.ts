import fc from 'fast-check';
import { countWork, workProgress, workUnits, type WorkGroup } from '../../src/domain/work';
import { done, group, inProgress, settings, toDo, wontDo } from '../support/facts';

const someGroup: fc.Arbitrary<WorkGroup> = fc
  .record({
    issueStatusCategory: fc.constantFrom('new', 'indeterminate', 'done'),
    resolutionId: fc.constantFrom(null, '1', '10001'),
    issues: fc.integer({ min: 1, max: 500 }),
    points: fc.nat(20),
    planned: fc.nat(9000),
    spentShare: fc.integer({ min: 0, max: 4 }),
  })
  .map(({ points, planned, spentShare, ...of }) => ({
    ...of,
    ...{ estimatedIssues: of.issues, estimate: points * of.issues },
    ...{
      plannedIssues: of.issues,
      plannedSeconds: planned * 4,
      spentSeconds: planned * spentShare,
    },
  }));
const unit = fc.constantFrom(...workUnits);
const groups = fc.array(someGroup, { maxLength: 12 });
const credit = fc.double({ min: 0, max: 0.5, noNaN: true });
const rules = credit.map((inProgressCredit) => ({ ...settings, inProgressCredit }));
const share = (given: readonly WorkGroup[], counting = settings): number | null =>
  workProgress(countWork(given, counting));

describe('counting work', () => {
  test('to do counts nothing, in progress what the site says, done one', () => {
    const work = [toDo(5), inProgress(4), done(3)];
    expect(countWork(work, settings)).toEqual({
      ...{ unsized: 0, scope: 12 },
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
  test('stays within 0..1, in every unit', () => {
    fc.assert(
      fc.property(groups, rules, unit, (given, counting, counts) => {
        const progress = workProgress(countWork(given, counting, counts));
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
        const others = [[...given].reverse(), [...given, ...given]];
        for (const other of others) {
          const shared = share(other, counting);
          if (progress === null) expect(shared).toBeNull();
          else expect(shared).toBeCloseTo(progress, 12);
        }
      }),
    );
  });

  test('is the same however issues are grouped', () => {
    fc.assert(
      fc.property(groups, rules, (given, counting) => {
        const single = given.flatMap((each) =>
          Array.from({ length: each.issues }, () => ({ ...each, issues: 1 })),
        );
        const [one, other] = [countWork(single, counting), countWork(given, counting)];
        expect(one).toMatchObject({ total: other.total, done: other.done, scope: other.scope });
        expect(one.credit).toBeCloseTo(other.credit);
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
});

describe('units', () => {
  const sized = (points: number, planned: number, spent: number) => ({
    ...{ estimatedIssues: 1, estimate: points },
    ...{ plannedIssues: 1, plannedSeconds: planned, spentSeconds: spent },
  });
  const work = [
    group({ issueStatusCategory: 'done', ...sized(5, 3600, 1800) }),
    group({ issueStatusCategory: 'indeterminate', ...sized(3, 7200, 1800) }),
    group({ issues: 2 }),
  ];

  test('by estimate an issue weighs its points, and what has none is told', () => {
    const counted = countWork(work, { ...settings, inProgressCredit: 0.5 }, 'estimate');
    expect(counted).toMatchObject({ total: 4, scope: 8, credit: 6.5, unsized: 2 });
  });

  test('by time an issue earns what was spent on it, and its whole plan once it is done', () => {
    const counted = countWork(work, { ...settings, inProgressCredit: 0.5 }, 'time');
    expect(counted).toMatchObject({ scope: 10800, credit: 3600 + 1800, unsized: 2 });
  });

  test('issues without any size are unmeasured, not zero', () => {
    expect(workProgress(countWork([toDo(3)], settings, 'estimate'))).toBeNull();
  });
});
