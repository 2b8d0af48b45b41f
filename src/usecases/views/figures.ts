import type { CalendarDate, Moment } from '../../domain/calendar';
import type { Figures, ObjectiveStanding } from '../../storage/stores';
import type { Ports } from '../ports';

/**
 * What moved the key results of these standings: one statement, none where there are none.
 * What is closed is told as of its end.
 */
export async function figuresOf(
  ports: Ports,
  standings: readonly ObjectiveStanding[],
  today: CalendarDate,
): Promise<Figures> {
  const closedAt = new Map<string, Moment>();
  const ids = new Set<string>();
  for (const { keyResults, closed } of standings) {
    for (const own of keyResults) {
      const end = own.closed ?? closed;
      ids.add(own.keyResult.id);
      if (end !== null) closedAt.set(own.keyResult.id, end.at);
    }
  }
  if (ids.size === 0) return { work: [], values: [] };
  return ports.stores.work.figures([...ids], today, closedAt);
}
