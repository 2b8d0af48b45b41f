import { mostFound } from '../../domain/link-rule';
import { Refused } from '../../domain/refusal';
import type { Ports } from '../ports';

/** What a JQL finds, for somebody who waits: whatever keeps a rule from being read is refused. */
export async function findByRule(
  ports: Ports,
  jql: string,
  field: 'jql' | 'linked',
): Promise<string[]> {
  const answer = await ports.jira.searchIds(jql, mostFound);
  if ('refused' in answer) {
    throw new Refused('jql-not-understood', { field, values: { said: answer.refused } });
  }
  if (answer.issueIds.length > mostFound) {
    throw new Refused('rule-too-broad', { field, values: { most: mostFound } });
  }
  return answer.issueIds;
}
