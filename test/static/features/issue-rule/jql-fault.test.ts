import type { JqlCheck } from '../../../../static/api/jql-check';
import { jqlFault } from '../../../../static/features/issue-rule/jql-fault';

const en = { locale: 'en-US' } as const;
const finds = (count: number): JqlCheck => ({ kind: 'finds', count, first: [] });

describe('JQL of a rule while it is written', () => {
  it('has no fault before Jira answered, and when it finds a thousand', () => {
    expect(jqlFault('project = PLT', null, en)).toBeUndefined();
    expect(jqlFault('project = PLT', finds(1000), en)).toBeUndefined();
  });

  it('is told in Jira’s words where Jira does not take it', () => {
    const check: JqlCheck = { kind: 'wrong', said: ["Field 'statuss' does not exist."] };
    expect(jqlFault('statuss = Done', check, en)).toContain("Field 'statuss' does not exist.");
  });

  it('is too broad beyond a thousand', () => {
    expect(jqlFault('project = PLT', finds(1001), en)).toContain('more than 1,000 issues');
  });

  it('may not mean whoever asks, whatever Jira says', () => {
    expect(jqlFault('assignee = currentUser()', finds(3), en)).toContain('currentUser()');
  });
});
