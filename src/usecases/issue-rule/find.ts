import { mostFound } from '../../domain/link-rule';
import { Refused } from '../../domain/refusal';
import type { Ports } from '../ports';

/**
 * What a JQL finds for whoever asks: whatever keeps a rule from being read is refused. Never asked as the
 * app, which sees more: how much it finds, or why not, would tell of issues that this person may not see.
 */
export async function findByRule(
  ports: Ports,
  jql: string,
  field: 'jql' | 'linked',
): Promise<string[]> {
  const answer = await ports.jira.searchIds(jql, mostFound, 'viewer');
  if ('refused' in answer) {
    throw new Refused('jql-not-understood', { field, values: { said: answer.refused } });
  }
  if (answer.issueIds.length > mostFound) {
    throw new Refused('rule-too-broad', { field, values: { most: mostFound } });
  }
  return answer.issueIds;
}
