import { chooseCycle } from '../../domain/choose-cycle';
import type { Cycle } from '../../domain/cycle';
import { Refused } from '../../domain/refusal';

/** The cycle that was asked for, else the one that a reader most likely means; null where there is none. */
export function wantedCycle(
  cycles: readonly Cycle[],
  cycleId: string | undefined,
  today: string,
): Cycle | null {
  if (cycleId === undefined) return chooseCycle(cycles, today);
  const wanted = cycles.find(({ id }) => id === cycleId);
  if (wanted === undefined) throw new Refused('not-found', { field: 'cycleId' });
  return wanted;
}
