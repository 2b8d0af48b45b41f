import { z } from 'zod';
import type { JiraTransition } from '../../model/config';
import type { JiraIssue } from '../../model/issue';
import { hasOnIssue } from '../../permissions/permissions';
import { statusShape } from '../../shapes/config-shapes';
import { authorOf, bodyOf, noContent, ok, type RestCall } from '../call';
import { issueOf } from '../find';
import { badRequest, invalidField } from '../rest-error';
import { readFields } from './read-fields';

/** What the workflow and the caller's rights allow now. */
function allowed({ store, who }: RestCall, issue: JiraIssue): JiraTransition[] {
  if (!hasOnIssue(store, who, 'TRANSITION_ISSUES', issue)) return [];
  const project = store.projects.require(issue.projectId);
  return store.workflows
    .require(project.workflowId)
    .transitions.filter(({ fromStatusIds, toStatusId }) =>
      fromStatusIds ? fromStatusIds.includes(issue.statusId) : toStatusId !== issue.statusId,
    );
}

export const transitionsOf = (call: RestCall, issue: JiraIssue) =>
  allowed(call, issue).map(({ id, name, toStatusId, fromStatusIds }) => ({
    id,
    name,
    to: statusShape(call.origin, call.store.statuses.require(toStatusId)),
    hasScreen: false,
    isGlobal: fromStatusIds === undefined,
    isInitial: false,
    isAvailable: true,
    isConditional: false,
    isLooped: false,
  }));

export function listTransitions(call: RestCall) {
  const all = transitionsOf(call, issueOf(call, call.param('issueIdOrKey')));
  const only = call.query('transitionId');
  const transitions = only === undefined ? all : all.filter(({ id }) => id === only);
  return ok({ expand: 'transitions', transitions }, { core: 1 });
}

const id = z.union([z.string(), z.number()]).transform(String);
const reference = z.object({ id: id.optional(), name: z.string().optional() });

const body = z.strictObject({
  transition: z.object({ id }),
  fields: z.looseObject({ resolution: reference.optional() }).default({}),
  update: z.record(z.string(), z.unknown()).default({}),
});

export async function doTransition(call: RestCall) {
  const issue = issueOf(call, call.param('issueIdOrKey'));
  const { transition, fields, update } = await bodyOf(call, body);
  const chosen = allowed(call, issue).find((each) => each.id === transition.id);
  if (!chosen) throw badRequest(`Transition id '${transition.id}' is not valid for this issue.`);
  const { resolution, ...others } = fields;
  const project = call.store.projects.require(issue.projectId);
  const edit = readFields(call, { project, issue, fields: others, update });
  call.work.move(
    issue.id,
    {
      statusId: chosen.toStatusId,
      edit,
      ...(resolution ? { resolutionId: resolutionIn(call, resolution) } : {}),
    },
    authorOf(call),
  );
  return noContent;
}

function resolutionIn({ store }: RestCall, wanted: z.infer<typeof reference>): string {
  const found = store.resolutions.find(
    (each) => each.id === wanted.id || (wanted.id === undefined && each.name === wanted.name),
  );
  if (found) return found.id;
  throw invalidField('resolution', `Resolution '${wanted.name ?? wanted.id ?? ''}' is not valid`);
}
