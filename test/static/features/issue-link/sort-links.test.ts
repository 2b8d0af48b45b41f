import type { JiraIssue } from '../../../../static/api/issues';
import { sortLinks } from '../../../../static/features/issue-link/sort-links';

const link = (issueId: string, unseen = false) => ({
  ...{ issueId, unseen },
  ...{ at: '2026-11-23T09:00:00.000Z', by: 'lead' },
});
const issue = (id: string) => ({ id, key: `PLT-${id}` }) as JiraIssue;

test('links are told apart by who sees their issues: the viewer, the app alone, or neither', () => {
  const links = [link('1'), link('2', true), link('3'), link('4', true)];
  const issues = new Map(['1', '2'].map((id) => [id, issue(id)]));
  expect(sortLinks(links, issues)).toEqual({
    seen: [issue('1'), issue('2')],
    hidden: 1,
    unseen: ['4'],
  });
});
