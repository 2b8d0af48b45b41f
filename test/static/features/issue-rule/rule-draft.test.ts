import { blankRule, ruleOf } from '../../../../static/features/issue-rule/rule-draft';

const source = { id: '101', key: 'PLT-12', summary: 'Engine' };

describe('a rule as it is written', () => {
  it('is its JQL, the blanks around it aside', () => {
    expect(ruleOf('jql', { ...blankRule, jql: ' project = PLT ' })).toEqual({
      jql: 'project = PLT',
    });
    expect(ruleOf('jql', { ...blankRule, jql: '  ', source })).toBeNull();
  });

  it('is what an issue is linked to, in the words of Jira', () => {
    const draft = { ...blankRule, jql: 'left over', source, words: 'is blocked by' };
    expect(ruleOf('relation', draft)).toEqual({
      jql: 'issue in linkedIssues("PLT-12", "is blocked by")',
      sourceIssueId: '101',
    });
    expect(ruleOf('relation', { ...draft, source: null })).toBeNull();
    expect(ruleOf('relation', { ...draft, words: '' })).toBeNull();
  });
});
