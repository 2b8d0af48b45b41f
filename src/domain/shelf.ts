import type { CalendarDate } from './calendar';
import type { Cycle } from './cycle';
import { placeOf, type Home } from './home';
import { Refused } from './refusal';

/** Every home has one shelf, so its id follows from the home; no id made from a time begins like it. */
export const shelfIdOf = (home: Home): string =>
  `Z${(home.kind === 'site' ? '' : placeOf(home)).padStart(25, '0')}`;

/** Whether an id is kept for a shelf. */
export const isShelfId = (id: string): boolean => id.startsWith('Z');

/** Nobody sees these days: a shelf has no time. */
export const shelfDays: { readonly startsOn: CalendarDate; readonly endsOn: CalendarDate } = {
  startsOn: '9999-01-01',
  endsOn: '9999-12-31',
};

/** Refuses to publish, close, rename or archive a shelf: `shelf-stays`. */
export function checkNoShelf(cycle: Pick<Cycle, 'shelf'>): void {
  if (cycle.shelf) throw new Refused('shelf-stays');
}
