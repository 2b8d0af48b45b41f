import { createAppPermissionStore } from './app-permission-store';
import { createCheckInStore } from './check-in-store';
import { createCloseStore } from './close-store';
import { createCycleStore } from './cycle-store';
import { createGrantStore } from './grant-store';
import { createHealthStore } from './health-store';
import { createKeyResultStore } from './key-result-store';
import { createObjectiveStore } from './objective-store';
import { createRevisionStore } from './revision-store';
import { createSchema } from './schema/schema';
import { createSettingsStore } from './settings-store';
import type { Stores } from './stores';
import { createWorkStore } from './work-store';

/** All stores of the app, over Forge SQL and key-value storage. */
export const createStores = (): Stores => ({
  schema: createSchema(),
  cycles: createCycleStore(),
  objectives: createObjectiveStore(),
  keyResults: createKeyResultStore(),
  work: createWorkStore(),
  checkIns: createCheckInStore(),
  closes: createCloseStore(),
  grants: createGrantStore(),
  revision: createRevisionStore(),
  settings: createSettingsStore(),
  appPermissions: createAppPermissionStore(),
  health: createHealthStore(),
});
