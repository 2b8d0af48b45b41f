import {
  isRuleId,
  linkedIssuesIn,
  linkedIssuesJql,
  personalFunction,
  ruleIdOf,
} from '../../src/domain/link-rule';

test('the id of a rule is never taken for an issue', () => {
  expect(isRuleId(ruleIdOf('01J00000000000000000000001'))).toBe(true);
  expect(isRuleId('10204')).toBe(false);
});

test('what is linked is asked for in Jira’s words, quotes and backslashes kept', () => {
  expect(linkedIssuesJql('PLT-12', 'is blocked by')).toBe(
    'issue in linkedIssues("PLT-12", "is blocked by")',
  );
  expect(linkedIssuesJql('PLT-12', 'says "no" \\')).toBe(
    'issue in linkedIssues("PLT-12", "says \\"no\\" \\\\")',
  );
});

test('functions that mean whoever asks are found, whatever their case', () => {
  expect(personalFunction('assignee = CURRENTUSER()')).toBe('CURRENTUSER()');
  expect(personalFunction('issue in watchedIssues ()')).toBe('watchedIssues()');
  expect(personalFunction('summary ~ "currentUser"')).toBeNull();
});

describe('JQL for what is linked to an issue', () => {
  it.each(['blocks', 'is blocked by', 'says "no" to', 'back\\slash'])(
    'is read back: %s',
    (words) => {
      expect(linkedIssuesIn(linkedIssuesJql('PLT-12', words))).toEqual({
        issueKey: 'PLT-12',
        words,
      });
    },
  );

  it('is told from any other', () => {
    expect(linkedIssuesIn('project = PLT')).toBeNull();
    expect(linkedIssuesIn('issue in linkedIssues("PLT-12")')).toBeNull();
    expect(linkedIssuesIn(`${linkedIssuesJql('PLT-12', 'blocks')} OR project = PLT`)).toBeNull();
  });
});
