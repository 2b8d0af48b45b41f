import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { personalFunction, ruleIdOf, type RuleStanding } from '../../domain/link-rule';
import { Refused } from '../../domain/refusal';
import { loadFed } from '../load/linkable';
import { momentNow } from '../moment';
import type { Ports } from '../ports';
import { applyFound } from '../work/refresh-rule';
import { findByRule } from './find';

/** Jira is asked before anything is written: a rule that is kept has found something once. */
export async function saveIssueRule(
  ports: Ports,
  actor: Actor,
  input: OperationInput<'issueRule.save'>,
): Promise<OperationOutput<'issueRule.save'>> {
  const { keyResultId, jql } = input;
  await loadFed(ports, actor, keyResultId);
  await requireSource(ports, input.sourceIssueId);
  refusePersonal(jql);
  const issueIds = await findByRule(ports, jql, 'jql');
  const known = await ports.stores.work.rulesOf(keyResultId);
  const earlier = known.find(({ ruleId }) => ruleId === input.id);
  if (input.id !== undefined && earlier === undefined) {
    throw new Refused('not-found', { field: 'id' });
  }
  const ruleId = earlier?.ruleId ?? ruleIdOf(ports.ids.next());
  const at = momentNow(ports.clock);
  const rule: RuleStanding = {
    ...{ keyResultId, ruleId, jql, sourceIssueId: input.sourceIssueId ?? null },
    ...{ setBy: actor.accountId, readAt: earlier?.jql === jql ? earlier.readAt : null },
    ...{ askedAt: null, found: 0, trouble: null },
  };
  await ports.stores.work.saveRule(rule, at);
  await applyFound(ports, rule, issueIds, at);
  await ports.stores.work.noteReading(rule, { at, found: issueIds.length, trouble: null });
  return { id: ruleId, found: issueIds.length };
}

/** Whoever links what is linked to an issue sees that issue. */
async function requireSource(ports: Ports, issueId: string | undefined): Promise<void> {
  if (issueId === undefined) return;
  const { seen } = await ports.jira.editableIssues([issueId]);
  if (!seen.includes(issueId)) throw new Refused('issue-not-found', { field: 'sourceIssueId' });
}

function refusePersonal(jql: string): void {
  const personal = personalFunction(jql);
  if (personal !== null)
    throw new Refused('rule-is-personal', { field: 'jql', values: { personal } });
}
