import { isRuleId, linkedIssuesJql, personalFunction, ruleIdOf } from '../../src/domain/link-rule';

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
