import { momentNow } from '../moment';
import type { Ports } from '../ports';

/** Measures the room once for all screens until the next time. */
export async function measureRoom({ stores, clock }: Ports): Promise<void> {
  const bytes = await stores.health.measure();
  await stores.health.lastReading.write({ bytes, at: momentNow(clock) });
}
