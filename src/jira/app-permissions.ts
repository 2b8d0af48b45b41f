import { requestJira, route } from '@forge/api';
import { z } from 'zod';
import { appPermissionsAmong } from '../domain/app-permissions';
import type { Send } from '../rest/send';
import type { Jira } from './jira';
import { readAnswer } from './read-answer';

const Permissions = z.object({ permissions: z.record(z.string(), z.unknown()) });

/** Asks as nobody: Jira tells everybody which permissions it has, and needs no scope for it. */
export function appPermissionsWith(send: Send): Jira['appPermissions'] {
  return async () => {
    const response = await send(() => requestJira(route`/rest/api/3/permissions`));
    const { permissions } = await readAnswer(Permissions, response);
    return appPermissionsAmong(Object.keys(permissions));
  };
}
