import { z } from 'zod';
import { documentOf } from '../../jira/work/plain-text';
import { jiraGet, jiraPost, jiraSend } from './client';
import { readIssue } from './queries';
import { linkTypesSchema, moveSchema } from './types';

export interface WorkDone {
  /** Durations as `2h 30m`. */
  readonly timeSpent: string;
  /** Empty: reduced by the time spent. */
  readonly remaining: string;
  /** ISO 8601; empty: now. */
  readonly started: string;
  readonly description: string;
}

export function logWork(issueKey: string, work: WorkDone): Promise<void> {
  const { timeSpent, remaining, started, description } = work;
  const adjusted = new URLSearchParams({ adjustEstimate: 'new', newEstimate: remaining });
  return jiraSend(
    'POST',
    `/issue/${encodeURIComponent(issueKey)}/worklog${remaining === '' ? '' : `?${adjusted}`}`,
    {
      timeSpent,
      ...(started === '' ? {} : { started }),
      ...(description === '' ? {} : { comment: documentOf(description) }),
    },
  );
}

/** A way to link: a type, read from one of its ends. */
export interface LinkKind {
  readonly typeId: string;
  readonly side: 'inward' | 'outward';
  readonly words: string;
}

/** Each way once: what reads alike from both ends stands for both. */
export async function readLinkKinds(): Promise<LinkKind[]> {
  const { issueLinkTypes } = await jiraGet('/issueLinkType', linkTypesSchema);
  return issueLinkTypes.flatMap(({ id, inward, outward }) => [
    { typeId: id, side: 'outward' as const, words: outward },
    ...(inward === outward ? [] : [{ typeId: id, side: 'inward' as const, words: inward }]),
  ]);
}

/** `from` blocks `to`, or is blocked by it. */
export function linkIssues(from: string, to: string, { typeId, side }: LinkKind): Promise<void> {
  const [source, destination] = side === 'outward' ? [from, to] : [to, from];
  return jiraSend('POST', '/issueLink', {
    type: { id: typeId },
    inwardIssue: { key: source },
    outwardIssue: { key: destination },
  });
}

export const unlink = (linkId: string): Promise<void> => jiraSend('DELETE', `/issueLink/${linkId}`);

/** Into another project; the answer is the new key. Rejects with Jira's reason. */
export async function moveIssue(
  issueKey: string,
  projectKey: string,
  typeId: string,
): Promise<string> {
  const inferred = {
    ...{ inferClassificationDefaults: true, inferFieldDefaults: true },
    ...{ inferStatusDefaults: true, inferSubtaskTypeDefault: true },
  };
  const { taskId } = await jiraPost(
    '/bulk/issues/move',
    {
      targetToSourcesMapping: {
        [`${projectKey},${typeId}`]: { issueIdsOrKeys: [issueKey], ...inferred },
      },
    },
    z.object({ taskId: z.string() }),
  );
  const { failedAccessibleIssues } = await jiraGet(`/bulk/queue/${taskId}`, moveSchema);
  const reasons = Object.values(failedAccessibleIssues).flat();
  if (reasons.length > 0) throw new Error(reasons.join(' '));
  return (await readIssue(issueKey)).key;
}
