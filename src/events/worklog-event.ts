import type { InvocationError } from '@forge/events';
import { z } from 'zod';
import { noteIssues } from '../usecases/issue/note';
import type { Ports } from '../usecases/ports';
import { inBackground } from './background';

const WorklogEvent = z.object({
  eventType: z.string(),
  worklog: z.object({ issueId: z.coerce.string().regex(/^\d{1,19}$/) }),
});

/** Answers `avi:jira:created|updated|deleted:worklog`: time was spent on an issue. */
export function onWorklogEvent(ports: Ports, body: unknown): Promise<InvocationError | undefined> {
  const { eventType, worklog } = WorklogEvent.parse(body);
  return inBackground(ports, eventType, () => noteIssues(ports, [worklog.issueId]));
}
