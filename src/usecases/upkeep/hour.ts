import { logFailure } from '../log';
import type { Ports } from '../ports';
import { reconcile } from '../reconcile/reconcile';
import { sweepEvenly } from '../sweep/sweep';
import { tendSite } from '../tend';
import { refreshRules } from '../work/refresh-rules';
import { metered } from './metered';
import { withLease } from './with-lease';

/** A little longer than the platform lets a schedule run. */
export const leaseSeconds = 960;

/**
 * The work of an hour, one part after the other. What fails in one keeps no other from its turn, and
 * comes again with the next hour: the platform does not repeat a schedule.
 */
export function hourlyWork(ports: Ports): Promise<void> {
  const parts: Readonly<Record<string, () => Promise<unknown>>> = {
    tend: () => tendSite(ports),
    reconcile: () => metered(ports, 'reconcile', () => reconcile(ports)),
    rules: () => metered(ports, 'rules', () => refreshRules(ports)),
    sweep: () => sweepSite(ports),
  };
  return withLease(ports, 'hour', leaseSeconds, async () => {
    for (const [name, part] of Object.entries(parts)) {
      await part().catch((error: unknown) => {
        logFailure(`hour: ${name}`, error);
      });
    }
  });
}

const sweepSite = (ports: Ports): Promise<void> =>
  withLease(ports, 'sweep', leaseSeconds, () => metered(ports, 'sweep', () => sweepEvenly(ports)));
