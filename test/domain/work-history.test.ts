import { groupsAt, groupsOver, inOrder } from '../../src/domain/work-history';
import { change, done, taken, toDo } from '../support/facts';

const story = inOrder([
  change('2026-01-20', done(2)),
  change('2026-01-05', toDo(3)),
  taken('2026-01-20', toDo(2)),
]);
const issuesOf = (day: string) =>
  Object.fromEntries(
    groupsAt(story, day).map(({ issueStatusCategory, issues }) => [issueStatusCategory, issues]),
  );

test('a day counts everything up to its end', () => {
  expect(issuesOf('2026-01-04')).toEqual({});
  expect(issuesOf('2026-01-05')).toEqual({ new: 3 });
  expect(issuesOf('2026-01-19')).toEqual({ new: 3 });
  expect(issuesOf('2026-01-20')).toEqual({ new: 1, done: 2 });
});

test('several days in one walk are the days one by one', () => {
  const days = ['2025-12-01', '2026-01-05', '2026-01-12', '2026-02-01'];
  expect(groupsOver(story, days)).toEqual(days.map((day) => groupsAt(story, day)));
});

test('sums of every unit are added', () => {
  const sized = { ...toDo(1), estimatedIssues: 1, estimate: 2.5, plannedSeconds: 60 };
  const groups = groupsAt([change('2026-01-05', sized), change('2026-01-06', sized)], '2026-01-07');
  expect(groups).toMatchObject([
    { issues: 2, estimatedIssues: 2, estimate: 5, plannedSeconds: 120 },
  ]);
});
