import { momentOf } from '../moment';
import type { Ports } from '../ports';
import { sweepOverdue } from '../sweep/sweep';
import { leaseSeconds } from './hour';
import { metered } from './metered';
import { withLease } from './with-lease';

/** Longer than any screen looks back. */
const usageKeptMs = 35 * 86_400_000;

/** The work of a week: what the hours did not get to, and what has to go. */
export function weeklyWork(ports: Ports): Promise<void> {
  return withLease(ports, 'sweep', leaseSeconds, async () => {
    await metered(ports, 'sweep', () => sweepOverdue(ports));
    await ports.stores.upkeep.usage.forget(momentOf(ports.clock() - usageKeptMs));
  });
}
