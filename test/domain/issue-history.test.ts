import fc from 'fast-check';
import { statesOf, type StateChange } from '../../src/domain/issue-history';
import type { IssueState } from '../../src/domain/work';

const createdAt = '2026-01-01T00:00:00.000Z';
const at = (second: number): string =>
  new Date(Date.parse(createdAt) + second * 1000).toISOString();
const now: IssueState = {
  ...{ parentId: '7', issueStatusCategory: 'done', resolutionId: '1' },
  ...{ estimate: 5, plannedSeconds: null, spentSeconds: 0 },
};

test('without a changelog it was always what it is', () => {
  expect(statesOf(now, createdAt, [])).toEqual([{ ...now, at: createdAt }]);
});

test('each change tells what was before it', () => {
  const changelog: StateChange[] = [
    { at: at(20), before: { issueStatusCategory: 'indeterminate', resolutionId: null } },
    { at: at(10), before: { issueStatusCategory: 'new' } },
    { at: at(15), before: { estimate: 3 } },
  ];
  const open = { ...now, resolutionId: null };
  expect(statesOf(now, createdAt, changelog)).toEqual([
    { ...open, issueStatusCategory: 'new', estimate: 3, at: createdAt },
    { ...open, issueStatusCategory: 'indeterminate', estimate: 3, at: at(10) },
    { ...open, issueStatusCategory: 'indeterminate', at: at(15) },
    { ...now, at: at(20) },
  ]);
});

test('a change that moves nothing that counts makes no state', () => {
  const changelog: StateChange[] = [{ at: at(10), before: { issueStatusCategory: 'done' } }];
  expect(statesOf(now, createdAt, changelog)).toHaveLength(1);
});

test('two entries of one moment are one change', () => {
  const changelog: StateChange[] = [
    { at: at(10), before: { issueStatusCategory: 'new' } },
    { at: at(10), before: { estimate: null } },
  ];
  expect(statesOf(now, createdAt, changelog)).toEqual([
    { ...now, issueStatusCategory: 'new', estimate: null, at: createdAt },
    { ...now, at: at(10) },
  ]);
});

test('walking a story back finds every state it went through', () => {
  const step = fc.record({
    issueStatusCategory: fc.constantFrom('new', 'indeterminate', 'done'),
    estimate: fc.option(fc.nat(8)),
    parentId: fc.constantFrom(null, '7', '8'),
  });
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
      const states = steps.map((state): IssueState => ({ ...now, ...state }));
      const last = states.at(-1) ?? now;
      const changelog = states.slice(1).map((_, index) => ({
        at: at(index + 1),
        before: states[index] ?? now,
      }));
      const told = statesOf(last, createdAt, changelog);
      states.forEach((state, index) => {
        const then = told.findLast((each) => each.at <= at(index));
        expect(then).toMatchObject(state);
      });
    }),
  );
});
