import type { InvocationError } from '@forge/events';
import { z } from 'zod';
import type { Ports } from '../usecases/ports';
import { leaveDeletedProject } from '../usecases/project/leave';
import { rereadProject } from '../usecases/project/reread';
import { inBackground } from './background';

const handlers = {
  'avi:jira:archived:project': rereadProject,
  'avi:jira:unarchived:project': rereadProject,
  'avi:jira:softdeleted:project': rereadProject,
  'avi:jira:restored:project': rereadProject,
  'avi:jira:deleted:project': leaveDeletedProject,
} as const;

const ProjectEvent = z.object({
  eventType: z.enum([
    'avi:jira:archived:project',
    'avi:jira:unarchived:project',
    'avi:jira:softdeleted:project',
    'avi:jira:restored:project',
    'avi:jira:deleted:project',
  ]),
  project: z.object({ id: z.coerce.string().regex(/^\d{1,19}$/) }),
});

/** Answers the events of a project's end and of its return; they may come twice, late and in any order. */
export function onProjectEvent(ports: Ports, body: unknown): Promise<InvocationError | undefined> {
  const { eventType, project } = ProjectEvent.parse(body);
  return inBackground(ports, eventType, () => handlers[eventType](ports, project.id));
}
