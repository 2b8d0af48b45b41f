import { createAlignmentStore } from './alignment/alignment-store';
import { createAppPermissionStore } from './app-permission-store';
import { createCheckInStore } from './check-in-store';
import { createCloseStore } from './close-store';
import { createCycleStore } from './cycle-store';
import { createGrantStore } from './grant-store';
import { createHealthStore } from './health-store';
import { createLibraryStores } from './library/create-library-stores';
import { createKeyResultStore } from './key-result-store';
import { createObjectiveStore } from './objective-store';
import { createOrderStore } from './order-store';
import { createPastStore } from './past-store';
import { createRetroStores } from './retro/create-retro-stores';
import { createRevisionStore } from './revision-store';
import { createSchema } from './schema/schema';
import { createEstimationMarkStore, createSettingsStore } from './settings-store';
import type { Stores } from './stores';
import { createUpkeepStores } from './upkeep/create-upkeep-stores';
import { createViewStore } from './view-store';
import { createWorkStore } from './work-store';

/** All stores of the app, over Forge SQL and key-value storage. */
export const createStores = (): Stores => ({
  schema: createSchema(),
  cycles: createCycleStore(),
  objectives: createObjectiveStore(),
  keyResults: createKeyResultStore(),
  work: createWorkStore(),
  alignments: createAlignmentStore(),
  checkIns: createCheckInStore(),
  closes: createCloseStore(),
  orders: createOrderStore(),
  past: createPastStore(),
  grants: createGrantStore(),
  revision: createRevisionStore(),
  settings: createSettingsStore(),
  estimationMarks: createEstimationMarkStore(),
  views: createViewStore(),
  appPermissions: createAppPermissionStore(),
  health: createHealthStore(),
  retro: createRetroStores(),
  library: createLibraryStores(),
  upkeep: createUpkeepStores(),
});
