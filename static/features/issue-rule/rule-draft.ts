import { linkedIssuesJql } from '../../../src/domain/link-rule';
import type { JiraIssue } from '../../api/issues';

/** How a rule is written: as JQL, or as the links of one issue. */
export type RuleWay = 'jql' | 'relation';

/** A rule as it is being written. What belongs to the other way stays. */
export interface RuleDraft {
  readonly jql: string;
  readonly source: Pick<JiraIssue, 'id' | 'key' | 'summary'> | null;
  /** Of a kind of link, as Jira says them from the side of the source. */
  readonly words: string;
}

export const blankRule: RuleDraft = { jql: '', source: null, words: '' };

export interface WrittenRule {
  readonly jql: string;
  readonly sourceIssueId?: string;
}

/** What a draft asks for; null while something is missing. */
export function ruleOf(way: RuleWay, { jql, source, words }: RuleDraft): WrittenRule | null {
  if (way === 'jql') return jql.trim() === '' ? null : { jql: jql.trim() };
  if (source === null || words === '') return null;
  return { jql: linkedIssuesJql(source.key, words), sourceIssueId: source.id };
}
