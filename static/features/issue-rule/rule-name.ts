import { linkedIssuesIn } from '../../../src/domain/link-rule';
import type { JiraIssue } from '../../api/issues';
import type { Words } from '../../i18n/words';
import type { Rule } from './rule-types';

/** Issues that rules start from, as the viewer sees them; null until Jira answered. */
export type Sources = ReadonlyMap<string, JiraIssue> | null;

/** A rule in one line: what is linked to an issue, or its JQL. */
export function ruleName({ jql, sourceIssueId }: Rule, sources: Sources, { t }: Words): string {
  const related = sourceIssueId === null ? null : linkedIssuesIn(jql);
  if (sourceIssueId === null || related === null) return jql;
  const source = sources?.get(sourceIssueId);
  if (sources !== null && source === undefined) return t('rules.related.hidden');
  const key = source?.key ?? related.issueKey;
  return t('rules.related', { key, words: related.words });
}
