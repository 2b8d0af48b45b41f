import type { CalendarDate } from '../../domain/calendar';
import type { Figures, ObjectiveStanding } from '../../storage/stores';
import type { Ports } from '../ports';

/** What moved the key results of these standings: one statement, none where there are none. */
export async function figuresOf(
  ports: Ports,
  standings: readonly ObjectiveStanding[],
  today: CalendarDate,
): Promise<Figures> {
  const ids = standings.flatMap(({ keyResults }) => keyResults.map((own) => own.keyResult.id));
  if (ids.length === 0) return { work: [], values: [] };
  return ports.stores.work.figures([...new Set(ids)], today);
}
