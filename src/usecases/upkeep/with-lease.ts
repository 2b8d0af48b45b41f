import type { LeaseName } from '../../storage/upkeep/stores';
import type { Ports } from '../ports';

/**
 * Runs the work unless a run of the same name is under way: a doubled or overlapping schedule then
 * does nothing. Longer than `seconds` no run may take; one that died holds up the next no longer.
 */
export async function withLease(
  ports: Ports,
  name: LeaseName,
  seconds: number,
  work: () => Promise<unknown>,
): Promise<void> {
  const { leases } = ports.stores.upkeep;
  const now = ports.clock();
  const until = now + seconds * 1000;
  const key = await leases.take(name, until, now);
  if (key === null) return;
  try {
    await work();
  } finally {
    // Past its end it may be somebody else's already.
    if (ports.clock() < until) await leases.giveBack(key);
  }
}
