import { z } from 'zod';
import type { IssueHistory } from '../../model/issue';
import { canBrowse } from '../../permissions/permissions';
import { historyShape } from '../../shapes/changelog-shape';
import { bodyOf, ok, type RestCall } from '../call';
import { issueOf } from '../find';
import { pageOf } from '../page';
import { badRequest } from '../rest-error';

/** The changelog of one issue, oldest entry first. */
export function listChangelog(call: RestCall) {
  const issue = issueOf(call, call.param('issueIdOrKey'));
  const all = call.store.histories.of(issue.id);
  const path = `/rest/api/3/issue/${issue.id}/changelog`;
  const shape = (history: IssueHistory) => historyShape(call.origin, call.store, history);
  return ok(pageOf(call, path, all, shape, 100), { core: 1 });
}

const bulkBody = z.strictObject({
  issueIdsOrKeys: z.array(z.string()).min(1),
  fieldIds: z
    .array(z.string())
    .max(10)
    .refine((ids) => new Set(ids).size === ids.length, 'not unique')
    .optional(),
  maxResults: z.number().int().min(1).max(10_000).default(1000),
  nextPageToken: z.string().optional(),
});

/**
 * The changelogs of up to 1,000 issues, the oldest entry of all first, so that one issue's may go on on the next page;
 * `maxResults` counts entries.
 */
export async function bulkChangelogs(call: RestCall) {
  const body = await bodyOf(call, bulkBody);
  if (body.issueIdsOrKeys.length > 1000) throw badRequest('At most 1000 issues can be asked for.');
  const start = offsetOf(body.nextPageToken);
  const issueIds = readable(call, body.issueIdsOrKeys);
  const all = historiesOf(call, issueIds, body.fieldIds);
  const page = all.slice(start, start + body.maxResults);
  const end = start + page.length;
  const answer = {
    issueChangeLogs: byIssue(call, page),
    ...(end < all.length ? { nextPageToken: Buffer.from(String(end)).toString('base64url') } : {}),
  };
  return ok(answer, { core: issueIds.length });
}

function byIssue({ origin, store }: RestCall, page: readonly IssueHistory[]) {
  const issueIds = [...new Set(page.map(({ issueId }) => issueId))];
  return issueIds.map((issueId) => ({
    issueId,
    changeHistories: page
      .filter((history) => history.issueId === issueId)
      .map((history) => historyShape(origin, store, history)),
  }));
}

function offsetOf(token: string | undefined): number {
  if (token === undefined) return 0;
  const offset = Number(Buffer.from(token, 'base64url').toString());
  if (Number.isInteger(offset)) return offset;
  throw badRequest('The nextPageToken is invalid or expired.');
}

/** Ids of the issues that the caller may browse, each once. */
function readable({ store, who }: RestCall, idsOrKeys: readonly string[]): string[] {
  const issues = idsOrKeys.flatMap((idOrKey) => store.issues.byIdOrKey(idOrKey) ?? []);
  return [...new Set(issues.filter((issue) => canBrowse(store, who, issue)).map(({ id }) => id))];
}

function historiesOf(
  { store }: RestCall,
  issueIds: readonly string[],
  fieldIds: readonly string[] | undefined,
): IssueHistory[] {
  return issueIds
    .flatMap((id) => store.histories.of(id).flatMap((entry) => onlyFields(entry, fieldIds)))
    .sort((a, b) => a.at - b.at || Number(a.issueId) - Number(b.issueId));
}

function onlyFields(
  history: IssueHistory,
  fieldIds: readonly string[] | undefined,
): IssueHistory[] {
  if (!fieldIds) return [history];
  const items = history.items.filter(({ field, fieldId }) => fieldIds.includes(fieldId ?? field));
  return items.length === 0 ? [] : [{ ...history, items }];
}
