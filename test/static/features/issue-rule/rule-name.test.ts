import type { JiraIssue } from '../../../../static/api/issues';
import { ruleName } from '../../../../static/features/issue-rule/rule-name';
import type { Rule } from '../../../../static/features/issue-rule/rule-types';
import { english } from '../../../../static/i18n/en-US';
import { wordsFor } from '../../../../static/i18n/words';

const words = wordsFor('en-US', english);
const rule = (given: Partial<Rule>): Rule => ({
  ...{ id: 'r1', jql: 'project = PLT', sourceIssueId: null, at: '2026-11-01T00:00:00.000Z' },
  ...{ by: 'mei', found: 3, readAt: null, trouble: null, ...given },
});
const related = rule({
  jql: 'issue in linkedIssues("PLT-12", "is blocked by")',
  sourceIssueId: '101',
});
const issue: JiraIssue = {
  ...{ id: '101', key: 'NEW-3', summary: 'Engine', issueStatus: 'Done', resolutionId: null },
  ...{ issueStatusCategory: 'done', issueType: 'Story', hierarchyLevel: 0, parentId: null },
};

describe('a rule reads', () => {
  it('as its JQL', () => {
    expect(ruleName(rule({}), null, words)).toBe('project = PLT');
  });

  it('as what an issue is linked to, by the key that the viewer sees now', () => {
    expect(ruleName(related, null, words)).toBe('Issues that PLT-12 is blocked by');
    const sources = new Map([['101', issue]]);
    expect(ruleName(related, sources, words)).toBe('Issues that NEW-3 is blocked by');
  });

  it('without the key of an issue that the viewer does not see', () => {
    expect(ruleName(related, new Map(), words)).toBe(english['rules.related.hidden']);
  });
});
