import type { InvocationError } from '@forge/events';
import { z } from 'zod';
import type { Ports } from '../usecases/ports';
import { leaveDeletedProject } from '../usecases/project/leave';
import { inBackground } from './background';

const ProjectEvent = z.object({
  eventType: z.literal('avi:jira:deleted:project'),
  project: z.object({ id: z.coerce.string().regex(/^\d{1,19}$/) }),
});

/** Answers `avi:jira:deleted:project`. */
export function onProjectEvent(ports: Ports, body: unknown): Promise<InvocationError | undefined> {
  const { eventType, project } = ProjectEvent.parse(body);
  return inBackground(ports, eventType, () => leaveDeletedProject(ports, project.id));
}
