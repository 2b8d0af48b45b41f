import type { InvocationError } from '@forge/events';
import { z } from 'zod';
import { forgetIssue } from '../usecases/issue/forget';
import { noteIssues } from '../usecases/issue/note';
import type { Ports } from '../usecases/ports';
import { inBackground } from './background';

/** All the app takes from Jira's events: which issue, and whether it is gone. */
const IssueEvent = z.object({
  eventType: z.string(),
  issue: z.object({ id: z.coerce.string().regex(/^\d{1,19}$/) }),
});

/** Answers `avi:jira:created|updated|deleted:issue`. */
export function onIssueEvent(ports: Ports, body: unknown): Promise<InvocationError | undefined> {
  const { eventType, issue } = IssueEvent.parse(body);
  return inBackground(ports, eventType, () =>
    eventType === 'avi:jira:deleted:issue'
      ? forgetIssue(ports, issue.id)
      : noteIssues(ports, [issue.id]),
  );
}
