import { z } from 'zod';
import type { JiraIssue } from '../../model/issue';
import type { JiraWorklog } from '../../model/worklog';
import { hasOnIssue } from '../../permissions/permissions';
import { accountIdOf } from '../../permissions/who';
import { worklogShape } from '../../shapes/worklog-shape';
import type { Adjustment } from '../../work/time-tracking';
import { authorOf, bodyOf, created, noContent, numberOf, ok, type RestCall } from '../call';
import { issueOf } from '../find';
import { del, get, post, put } from '../operation';
import { badRequest, NotModelled, notFound } from '../rest-error';
import { FieldProblem } from './field-input';
import { readDuration } from './read-duration';
import { document } from './field-readers';

const path = '/issue/{issueIdOrKey}/worklog';

const moment = z
  .string()
  .transform((text) => Date.parse(text.replace(/([+-]\d{2})(\d{2})$/u, '$1:$2')))
  .refine((epochMs) => !Number.isNaN(epochMs), 'not a date');

const body = z.strictObject({
  comment: document.optional(),
  started: moment.optional(),
  timeSpent: z.string().optional(),
  timeSpentSeconds: z.number().int().optional(),
});

const shape = ({ origin, store }: RestCall, worklog: JiraWorklog) =>
  worklogShape(origin, store, worklog);

function unexpanded(call: RestCall): void {
  const expand = call.query('expand') ?? '';
  if (expand !== '') throw new NotModelled(`expand=${expand} of a worklog`);
}

function duration(text: string | undefined, name: string): number {
  if (text === undefined) throw badRequest(`The parameter '${name}' is required.`);
  try {
    return readDuration(text);
  } catch (error) {
    throw error instanceof FieldProblem ? badRequest(error.message) : error;
  }
}

/** How the remaining estimate follows; `amount` names the parameter of a manual one. */
function adjustmentOf(call: RestCall, amount: 'reduceBy' | 'increaseBy' | null): Adjustment {
  const kind = call.query('adjustEstimate') ?? 'auto';
  if (kind === 'auto' || kind === 'leave') return { kind };
  if (kind === 'new') {
    return { kind, remaining: duration(call.query('newEstimate'), 'newEstimate') };
  }
  if (kind === 'manual' && amount) return { kind, by: duration(call.query(amount), amount) };
  throw badRequest(`'${kind}' is not a valid value of 'adjustEstimate'.`);
}

async function entryOf(call: RestCall) {
  unexpanded(call);
  const { comment, started, timeSpent, timeSpentSeconds } = await bodyOf(call, body);
  if (timeSpent !== undefined && timeSpentSeconds !== undefined) {
    throw badRequest("Only one of 'timeSpent' and 'timeSpentSeconds' can be given.");
  }
  const seconds = timeSpent === undefined ? timeSpentSeconds : duration(timeSpent, 'timeSpent');
  if (seconds !== undefined && seconds < 60) throw badRequest('Worklog must not be null.');
  return {
    ...(seconds === undefined ? {} : { seconds }),
    ...(started === undefined ? {} : { startedAt: started }),
    ...(comment === undefined ? {} : { comment }),
  };
}

function worklogOf(call: RestCall): { readonly issue: JiraIssue; readonly worklog: JiraWorklog } {
  const issue = issueOf(call, call.param('issueIdOrKey'));
  const worklog = call.store.worklogs.get(call.param('id'));
  if (worklog?.issueId === issue.id) return { issue, worklog };
  throw notFound(`Cannot find worklog with id: '${call.param('id')}'.`);
}

/** A worklog that the caller may change. @throws RestError 400, 401, 404 */
function ownWorklog(call: RestCall, verb: 'EDIT' | 'DELETE') {
  const by = authorOf(call);
  const { issue, worklog } = worklogOf(call);
  const holds = (key: string) => hasOnIssue(call.store, call.who, key, issue);
  const own = worklog.authorId === accountIdOf(call.who) && holds(`${verb}_OWN_WORKLOGS`);
  if (own || holds(`${verb}_ALL_WORKLOGS`)) return { by, worklog };
  const what = verb === 'EDIT' ? 'edit' : 'delete';
  throw badRequest(`You do not have the permission to ${what} this worklog.`);
}

function list(call: RestCall) {
  unexpanded(call);
  const issue = issueOf(call, call.param('issueIdOrKey'));
  const startAt = numberOf(call, 'startAt', 0);
  const maxResults = Math.min(numberOf(call, 'maxResults', 5000), 5000);
  const after = numberOf(call, 'startedAfter', 0);
  const before = numberOf(call, 'startedBefore', Number.MAX_SAFE_INTEGER);
  const all = call.store.worklogs
    .of(issue.id)
    .filter(({ startedAt }) => startedAt >= after && startedAt < before);
  const worklogs = all.slice(startAt, startAt + maxResults).map((each) => shape(call, each));
  return ok({ startAt, maxResults, total: all.length, worklogs }, { core: 1 });
}

async function add(call: RestCall) {
  const by = authorOf(call);
  const issue = issueOf(call, call.param('issueIdOrKey'));
  if (!hasOnIssue(call.store, call.who, 'WORK_ON_ISSUES', issue)) {
    throw badRequest('You do not have the permission to associate a worklog to this issue.');
  }
  const { seconds, ...entry } = await entryOf(call);
  if (seconds === undefined) throw badRequest('Worklog must not be null.');
  const adjustment = adjustmentOf(call, 'reduceBy');
  return created(shape(call, call.work.logWork(issue.id, { ...entry, seconds, adjustment }, by)));
}

async function change(call: RestCall) {
  const { by, worklog } = ownWorklog(call, 'EDIT');
  const entry = await entryOf(call);
  const adjustment = adjustmentOf(call, null);
  return ok(shape(call, call.work.editWorklog(worklog.id, { ...entry, adjustment }, by)));
}

export const worklogOperations = [
  get(path, list),
  post(path, add),
  get(`${path}/{id}`, (call) => {
    unexpanded(call);
    return ok(shape(call, worklogOf(call).worklog), { core: 1 });
  }),
  put(`${path}/{id}`, change),
  del(`${path}/{id}`, (call) => {
    const { by, worklog } = ownWorklog(call, 'DELETE');
    call.work.removeWorklog(worklog.id, by, adjustmentOf(call, 'increaseBy'));
    return noContent;
  }),
];
