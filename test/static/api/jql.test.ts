import { isIssueKey, looksLikeJql, toJql } from '../../../static/api/jql';

describe('what somebody types to find issues', () => {
  it.each(['PLT-12', ' plt-7 ', 'A1_B-3'])('%s is a key', (typed) => {
    expect(isIssueKey(typed)).toBe(true);
  });

  it.each(['import', 'PLT', 'PLT-', '12'])('%s is no key', (typed) => {
    expect(isIssueKey(typed)).toBe(false);
  });

  it('is sent as it is when it is JQL', () => {
    const jql = 'assignee = currentUser() AND status in ("To Do")';
    expect(looksLikeJql(jql)).toBe(true);
    expect(toJql(jql, '10001')).toBe(jql);
  });

  it('stays in the project when it is words', () => {
    expect(toJql('sign up', '10001')).toBe(
      'project = 10001 AND summary ~ "sign up*" ORDER BY updated DESC',
    );
  });

  it('cannot break out of the words it searches', () => {
    expect(toJql('a" OR summary', null)).toBe('summary ~ "a  OR summary*" ORDER BY updated DESC');
  });

  it('finds what moved last when it is nothing', () => {
    expect(toJql('', '10001')).toBe('project = 10001 ORDER BY updated DESC');
    expect(toJql(' ', null)).toBe('created >= -365d ORDER BY updated DESC');
  });
});
