import { z } from 'zod';
import { kvsValue } from './kvs-value';
import type { AppPermissionStore } from './stores';

const Stored = z.object({ administer: z.string().nullable(), manage: z.string().nullable() });

export const createAppPermissionStore = (): AppPermissionStore =>
  kvsValue('app-permissions', Stored);
