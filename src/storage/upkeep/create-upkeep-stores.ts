import { createLeaseStore } from './lease-store';
import { createRereadStore } from './reread-store';
import type { UpkeepStores } from './stores';
import { createUsageStore } from './usage-store';
import { createWatermarkStore } from './watermark-store';

/** What keeps the facts true: leases, what was spent, how far reading came, what is read again. */
export const createUpkeepStores = (): UpkeepStores => ({
  leases: createLeaseStore(),
  usage: createUsageStore(),
  watermarks: createWatermarkStore(),
  rereads: createRereadStore(),
});
