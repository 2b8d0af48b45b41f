import type { OperationInput, OperationOutput } from '../../contract/operations';
import { claimsEndedBy, minutesSince, type Action, type Claim } from '../../domain/action';
import type { Actor } from '../../domain/actor';
import { Refused } from '../../domain/refusal';
import type { IssueRef } from '../../jira/jira';
import { momentNow, momentOf } from '../moment';
import type { Ports } from '../ports';
import { loadUnlocked, refuseIfLocked } from './load';
import { actionView } from './views';

type Input = OperationInput<'action.file'>;

/**
 * Makes a Jira issue of an action, once. Whoever claims the action in one statement makes it; an answer
 * that was lost leaves the claim, and whoever claims it after that looks first for the issue that
 * carries the action's id.
 */
export async function fileAction(
  ports: Ports,
  actor: Actor,
  input: Input,
): Promise<OperationOutput<'action.file'>> {
  await loadUnlocked(ports, actor, input.retroId);
  const action = await actionOf(ports, input);
  if (action.issue !== null) return actionView(action);
  const { actions } = ports.stores.retro;
  const earlier = await actions.claimOf(input);
  const claim: Claim = {
    ...{ token: ports.ids.next(), by: actor.accountId, at: momentNow(ports.clock) },
  };
  await actions.claim(input, claim, momentOf(claimsEndedBy(ports.clock())));
  if ((await actions.claimOf(input))?.token !== claim.token) return refused(ports, actor, input);
  const issue =
    (await lostIssue(ports, actor, action, earlier)) ??
    (await makeIssue(ports, action, input, claim));
  await actions.file({ ...input, at: momentNow(ports.clock) }, issue);
  return actionView(await actionOf(ports, input));
}

async function actionOf(ports: Ports, { retroId, id }: Input): Promise<Action> {
  const action = await ports.stores.retro.actions.find(retroId, id);
  if (action === null) throw new Refused('not-found', { field: 'id' });
  return action;
}

/** Somebody else holds the claim: their issue may be there by now. */
async function refused(
  ports: Ports,
  actor: Actor,
  input: Input,
): Promise<OperationOutput<'action.file'>> {
  const action = await actionOf(ports, input);
  if (action.issue !== null) return actionView(action);
  await refuseIfLocked(ports, actor, input.retroId);
  throw new Refused('being-filed');
}

async function lostIssue(
  { jira, clock }: Ports,
  { accountId }: Actor,
  { id }: Action,
  earlier: Claim | null,
): Promise<IssueRef | null> {
  if (earlier === null) return null;
  return jira.findFiled({
    actionId: id,
    creatorId: earlier.by,
    minutes: minutesSince(earlier, clock()),
    asViewer: earlier.by === accountId,
  });
}

/** Refused by Jira nothing was made, and the claim is given up; without an answer it stays. */
async function makeIssue(
  { jira, stores }: Ports,
  { id, text, ownerId, dueOn }: Action,
  { projectId, issueTypeId }: Input,
  { token }: Claim,
): Promise<IssueRef> {
  const issue = { actionId: id, projectId, issueTypeId, summary: text, ownerId, dueOn };
  try {
    return await jira.fileAction(issue);
  } catch (error) {
    const isAnswered = error instanceof Refused && error.rule !== 'jira-unavailable';
    if (isAnswered) await stores.retro.actions.release(token, id);
    throw error;
  }
}
