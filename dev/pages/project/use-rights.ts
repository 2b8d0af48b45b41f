import { z } from 'zod';
import { jiraGet } from '../jira/client';
import { useLoaded } from '../parts/use-loaded';
import { useLiveCount } from '../site/live';

const answer = z.object({
  permissions: z.object({ ADMINISTER_PROJECTS: z.object({ havePermission: z.boolean() }) }),
});

/** Whether the reader administers a project; undefined until Jira has told. */
export function useAdministers(projectKey: string): boolean | undefined {
  const query = new URLSearchParams({ projectKey, permissions: 'ADMINISTER_PROJECTS' });
  const read = () => jiraGet(`/mypermissions?${query}`, answer);
  const { value } = useLoaded(projectKey, read, useLiveCount('jira'));
  return value?.permissions.ADMINISTER_PROJECTS.havePermission;
}
