import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { isRuleId } from '../../domain/link-rule';
import { Refused } from '../../domain/refusal';
import { findByRule } from '../issue-rule/find';
import { loadFed, loadLinkable } from '../load/linkable';
import { momentNow, present } from '../moment';
import type { Ports } from '../ports';
import { requireIssueEditor } from '../rights/issue-editor';
import { keepAnew } from '../work/keep-anew';
import { linkIssues } from '../work/link-issues';
import { applyFound } from '../work/refresh-rule';

type Input = OperationInput<'issueLink.move'>;

/** Links there before it unlinks here: nothing is ever linked nowhere, and a repeat finishes. */
export async function moveIssueLink(
  ports: Ports,
  actor: Actor,
  input: Input,
): Promise<OperationOutput<'issueLink.move'>> {
  const { linked, keyResultId: from, toKeyResultId: to } = input;
  if (from === to) throw new Refused('already-there', { field: 'toKeyResultId' });
  if (isRuleId(linked)) await moveRule(ports, actor, input);
  else await moveIssue(ports, actor, input);
  await ports.stores.work.unlink(from, linked, momentNow(ports.clock), actor.accountId);
  await keepAnew(ports, { kind: 'keyResults', ids: [from] });
  return { linked };
}

async function moveIssue(ports: Ports, actor: Actor, input: Input): Promise<void> {
  const { linked, keyResultId, toKeyResultId } = input;
  await loadLinkable(ports, actor, keyResultId);
  await loadLinkable(ports, actor, toKeyResultId, 'toKeyResultId');
  await requireIssueEditor(ports, [linked], () => 'linked');
  const { asOf, settings } = await present(ports);
  const by = actor.accountId;
  const order = { keyResultId: toKeyResultId, issueIds: [linked], at: asOf, by, settings };
  await linkIssues(ports, order);
}

/** What a rule found is not carried along: one that finds nothing now, because Jira refuses it, stays. */
async function moveRule(ports: Ports, actor: Actor, input: Input): Promise<void> {
  const { linked, keyResultId, toKeyResultId: to } = input;
  await loadFed(ports, actor, keyResultId);
  await loadFed(ports, actor, to, 'toKeyResultId');
  const rules = await ports.stores.work.rulesOf(keyResultId);
  const rule = rules.find(({ ruleId }) => ruleId === linked);
  if (rule === undefined) throw new Refused('not-found', { field: 'linked' });
  const issueIds = await findByRule(ports, rule.jql, 'linked');
  const at = momentNow(ports.clock);
  const there = { ...rule, keyResultId: to, setBy: actor.accountId, readAt: null };
  await ports.stores.work.saveRule(there, at);
  await applyFound(ports, there, issueIds, at);
  await ports.stores.work.noteReading(there, { at, found: issueIds.length, trouble: null });
}
