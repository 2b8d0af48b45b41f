import type { InvocationError } from '@forge/events';
import { z } from 'zod';
import { noteIssues } from '../usecases/issue/note';
import type { Ports } from '../usecases/ports';
import { inBackground } from './background';

const IssueId = z.coerce.string().regex(/^\d{1,19}$/);

const LinkEvent = z.object({
  eventType: z.string(),
  sourceIssueId: IssueId,
  destinationIssueId: IssueId,
});

/** Answers `avi:jira:created|deleted:issuelink`: rules that find what is linked to either are asked anew. */
export function onLinkEvent(ports: Ports, body: unknown): Promise<InvocationError | undefined> {
  const { eventType, sourceIssueId, destinationIssueId } = LinkEvent.parse(body);
  return inBackground(ports, eventType, () =>
    noteIssues(ports, [sourceIssueId, destinationIssueId]),
  );
}
