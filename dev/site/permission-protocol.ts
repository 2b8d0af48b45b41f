import { z } from 'zod';

/** Somebody, or a role, and which permissions of the app are held: by the keys of their modules. */
const holderSchema = z.object({
  /** Name of a role, or an accountId. */
  id: z.string(),
  name: z.string(),
  /** Null for a role. */
  avatarUrl: z.string().nullable(),
  held: z.array(z.string()),
});
export type Holder = z.infer<typeof holderSchema>;

/** The answer of GET /site/permissions and GET /site/permissions/:projectKey. */
export const permissionTableSchema = z.object({
  permissions: z.array(
    z.object({ moduleKey: z.string(), name: z.string(), description: z.string() }),
  ),
  holders: z.array(holderSchema),
});
export type PermissionTable = z.infer<typeof permissionTableSchema>;

/** What is posted to the same addresses. */
export const permissionSwitchSchema = z.object({
  moduleKey: z.string(),
  to: z.string(),
  held: z.boolean(),
});
export type PermissionSwitch = z.infer<typeof permissionSwitchSchema>;
