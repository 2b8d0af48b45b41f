import { createSiteClock } from '../forge/platform/clock';
import type { JournalFactory, SiteClock } from '../forge/types';

const key = 'ahead';

/** How far the site's clock stands ahead of the real one, milliseconds; 0 when nobody would notice. */
export function aheadMs(clock: SiteClock): number {
  const ahead = clock.now() - Date.now();
  return Math.abs(ahead) < 1000 ? 0 : ahead;
}

/**
 * The site's clock, running on after a restart: what is kept is how far it was set ahead of (or
 * behind) real time. `startAt` sets a fresh site's first moment, in epoch milliseconds.
 */
export function keptClock(journal: JournalFactory, startAt?: number): SiteClock {
  const kept = journal<number>('clock');
  const known = kept.entries.get(key);
  const real = Date.now();
  const first = known === undefined ? (startAt ?? real) : real + known;
  const clock = createSiteClock({ startAt: first });
  const keep = (): void => kept.put(key, aheadMs(clock));
  if (known === undefined) keep();
  clock.onJump(keep);
  if (startAt !== undefined && startAt > clock.now()) clock.set(startAt);
  return clock;
}
