import { endOfDay, type CalendarDate } from '../../domain/calendar';
import type { ObjectiveStanding } from '../../storage/stores';
import type { Ports } from '../ports';
import { objectiveView, type ObjectiveView } from '../views/objective-view';
import { viewingUp } from '../views/viewing-up';
import { asAt } from './as-at';

type Known = Parameters<typeof viewingUp>[1];
type Views = readonly (readonly [ObjectiveStanding, ObjectiveView])[];

/** How each standing looks now (`null`) and at the end of each day: one statement for now, two for a day. */
export async function viewsOfDays(
  ports: Ports,
  known: Known,
  days: Iterable<CalendarDate | null>,
  standings: readonly ObjectiveStanding[],
): Promise<ReadonlyMap<CalendarDate | null, Views>> {
  const looked = [...days].map(
    async (day) => [day, await viewsOf(ports, known, day, standings)] as const,
  );
  return new Map(await Promise.all(looked));
}

async function viewsOf(
  ports: Ports,
  known: Known,
  day: CalendarDate | null,
  standings: readonly ObjectiveStanding[],
): Promise<Views> {
  if (day === null || day >= known.present.today) {
    const viewing = await viewingUp(ports, known, standings);
    return standings.map((standing) => [standing, objectiveView(viewing, standing)] as const);
  }
  const until = endOfDay(known.present.settings.timeZone, day);
  const present = { ...known.present, today: day, now: Date.parse(until), asOf: until };
  const then = await asAt(ports, standings, until);
  const viewing = await viewingUp(ports, { ...known, present }, then, until);
  return standings.flatMap((standing, index) => {
    const past = then[index];
    return past === undefined ? [] : [[standing, objectiveView(viewing, past)] as const];
  });
}
