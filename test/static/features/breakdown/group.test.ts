import type { IssueTraits } from '../../../../static/api/issue-traits';
import { groupWork, isCountedTwice } from '../../../../static/features/breakdown/group';

const issue = (id: string, more: Partial<IssueTraits> = {}): IssueTraits => ({
  ...{ id, issueStatusCategory: 'new', project: 'Shop', issueType: 'Story' },
  ...{ components: [], labels: [], assignee: null },
  ...more,
});
const line = ({
  value,
  total,
  done,
  inProgress,
  doneShare,
}: ReturnType<typeof groupWork>[number]) => [...[value, total, done, inProgress, doneShare]];

describe('work by what it has in common', () => {
  const issues = [
    issue('1', { components: ['Api', 'Web'], issueStatusCategory: 'done' }),
    issue('2', { components: ['Web'], issueStatusCategory: 'indeterminate' }),
    issue('3', { components: ['Web'], labels: ['x', 'x'] }),
    issue('4'),
  ];

  test('counts an issue with two components in both, most work first, none last', () => {
    expect(groupWork(issues, 'component').map(line)).toEqual([
      ['Web', 3, 1, 1, 1 / 3],
      ['Api', 1, 1, 0, 1],
      [null, 1, 0, 0, 0],
    ]);
    expect(isCountedTwice(issues, 'component')).toBe(true);
  });

  test('counts an issue once where a value comes twice', () => {
    expect(groupWork(issues, 'label').map(line)).toEqual([
      ['x', 1, 0, 0, 0],
      [null, 3, 1, 1, 1 / 3],
    ]);
    expect(isCountedTwice(issues, 'label')).toBe(false);
  });

  test('has every issue in one group by assignee, project and type', () => {
    const owned = issues.map((each, at) => ({ ...each, assignee: at < 1 ? 'Mei' : null }));
    expect(groupWork(owned, 'assignee').map(({ issueIds }) => issueIds)).toEqual([
      ['1'],
      ['2', '3', '4'],
    ]);
    expect(groupWork(issues, 'project')).toHaveLength(1);
    expect(groupWork(issues, 'issueType')).toHaveLength(1);
  });
});
