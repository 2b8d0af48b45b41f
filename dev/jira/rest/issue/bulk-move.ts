import { z } from 'zod';
import type { BulkTask } from '../../model/bulk-task';
import type { JiraIssue } from '../../model/issue';
import type { JiraProject } from '../../model/project';
import { canBrowse, hasGlobal, hasInProject, hasOnIssue } from '../../permissions/permissions';
import { accountIdOf } from '../../permissions/who';
import { jiraTime } from '../../shapes/time';
import { userShape } from '../../shapes/user-shape';
import type { Authorship } from '../../work/work';
import { authorOf, bodyOf, created, ok, type RestCall } from '../call';
import { projectOf } from '../find';
import { get, post } from '../operation';
import { badRequest, forbidden, NotModelled, notFound } from '../rest-error';

const sources = z.strictObject({
  issueIdsOrKeys: z.array(z.string()).min(1),
  inferClassificationDefaults: z.boolean(),
  inferFieldDefaults: z.boolean(),
  inferStatusDefaults: z.boolean(),
  inferSubtaskTypeDefault: z.boolean(),
  targetClassification: z.unknown().optional(),
  targetMandatoryFields: z.unknown().optional(),
  targetStatus: z.unknown().optional(),
});

const body = z.strictObject({
  sendBulkNotification: z.boolean().nullish(),
  targetToSourcesMapping: z.record(z.string(), sources),
});

interface Target {
  readonly project: JiraProject;
  readonly typeId: string;
}

/** `<project ID or key>,<issue type ID>`; moving under a new parent is not modelled. */
function targetOf(call: RestCall, key: string): Target {
  const [projectName = '', typeId = '', parent] = key.split(',').map((part) => part.trim());
  if (parent) throw new NotModelled('a bulk move to another parent');
  const project = projectOf(call, projectName);
  if (!hasInProject(call.who, 'CREATE_ISSUES', project)) {
    throw forbidden('You do not have permission to create issues in this project.');
  }
  if (!project.issueTypeIds.includes(typeId)) throw badRequest(`Issue type ${typeId} is invalid.`);
  return { project, typeId };
}

/** Only with everything inferred: the mappings of statuses and fields are not modelled. */
function inferred({ issueIdsOrKeys, ...rest }: z.infer<typeof sources>): readonly string[] {
  const { inferStatusDefaults, inferFieldDefaults, inferSubtaskTypeDefault } = rest;
  if (inferStatusDefaults && inferFieldDefaults && inferSubtaskTypeDefault) return issueIdsOrKeys;
  throw new NotModelled('a bulk move with mappings of its own');
}

/** Why an issue cannot go there; undefined when it can. */
function obstacle(call: RestCall, issue: JiraIssue, { typeId }: Target): string | undefined {
  const level = (id: string) => call.store.issueTypes.require(id).hierarchyLevel;
  if (!hasOnIssue(call.store, call.who, 'MOVE_ISSUES', issue)) {
    return 'You do not have permission to move this issue.';
  }
  if (level(issue.typeId) === -1 || level(typeId) === -1) {
    return 'A sub-task moves only with its parent.';
  }
  return undefined;
}

type Outcome = { readonly id: string; readonly failed?: string } | 'unknown';

function moveOne(call: RestCall, name: string, target: Target, by: Authorship): Outcome {
  const issue = call.store.issues.byIdOrKey(name);
  if (!issue || !canBrowse(call.store, call.who, issue)) return 'unknown';
  const failed = obstacle(call, issue, target);
  if (failed !== undefined) return { id: issue.id, failed };
  const to = { projectId: target.project.id, typeId: target.typeId };
  return { id: call.work.relocate(issue.id, to, by).id };
}

function taskOf(outcomes: readonly Outcome[]): Pick<BulkTask, 'processed' | 'failed' | 'unknown'> {
  const known = outcomes.filter((outcome) => outcome !== 'unknown');
  return {
    processed: known.flatMap(({ id, failed }) => (failed === undefined ? [id] : [])),
    failed: Object.fromEntries(
      known.flatMap(({ id, failed }) => (failed === undefined ? [] : [[id, failed]])),
    ),
    unknown: outcomes.length - known.length,
  };
}

async function move(call: RestCall) {
  const by = authorOf(call);
  const { targetToSourcesMapping } = await bodyOf(call, body);
  if (!hasGlobal(call.store, call.who, 'BULK_CHANGE')) {
    throw forbidden('You do not have permission to make bulk changes.');
  }
  const wanted = Object.entries(targetToSourcesMapping).flatMap(([key, from]) => {
    const target = targetOf(call, key);
    return [...new Set(inferred(from))].map((name) => ({ name, target }));
  });
  if (wanted.length > 1000) throw badRequest('At most 1000 issues can be moved at once.');
  const outcomes = wanted.map(({ name, target }) => moveOne(call, name, target, by));
  const id = String(call.store.counters.next('task'));
  const submitted = { id, at: call.now(), submittedBy: by.accountId };
  call.store.tasks.put({ ...submitted, ...taskOf(outcomes) });
  return created({ taskId: id });
}

/** It is done before anybody can ask. */
function progress(call: RestCall) {
  const task = call.store.tasks.get(call.param('taskId'));
  if (!task || task.submittedBy !== accountIdOf(call.who)) {
    throw notFound(`No task with the id '${call.param('taskId')}' was found.`);
  }
  return ok(progressShape(call, task));
}

function progressShape({ store, origin }: RestCall, task: BulkTask) {
  const { processed, failed, unknown, at } = task;
  const submittedBy = store.users.get(task.submittedBy);
  return {
    taskId: task.id,
    status: 'COMPLETE',
    ...(submittedBy ? { submittedBy: userShape(origin, submittedBy) } : {}),
    created: jiraTime(at),
    started: jiraTime(at),
    updated: jiraTime(at),
    progressPercent: 100,
    totalIssueCount: processed.length + Object.keys(failed).length + unknown,
    processedAccessibleIssues: processed.map(Number),
    failedAccessibleIssues: Object.fromEntries(
      Object.entries(failed).map(([issueId, reason]) => [issueId, [reason]]),
    ),
    invalidOrInaccessibleIssueCount: unknown,
  };
}

export const bulkMoveOperations = [
  post('/bulk/issues/move', move),
  get('/bulk/queue/{taskId}', progress),
];
