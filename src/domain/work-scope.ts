import { dayOf, latest, type CalendarDate, type Moment } from './calendar';
import { countWork, type CountedWork, type CountingRules } from './work';
import { groupsAt } from './work-history';
import type { WorkCourse } from './work-trend';

/** The scope that was promised beside today's. */
export interface ScopeDrift {
  /** The day that counts as publishing. */
  readonly on: CalendarDate;
  readonly then: CountedWork;
  /** Today's credit against the scope of then, 0..1; null where nothing counted then. */
  readonly progress: number | null;
  /** Today's scope / the scope of then - 1: 0.25 is a quarter more (peers.md 13.3); null where nothing counted then. */
  readonly change: number | null;
  /** In the unit: what links made since brought, and what became of the links of then. */
  readonly byLinks: number;
  readonly within: number;
}

/**
 * Publishing is when something could be counted: the day it was published, or the day of the first
 * link where that came later. Null while nothing is published or linked.
 */
export function promisedOn(
  { changes }: Pick<WorkCourse, 'changes'>,
  publishedAt: Moment | null,
  timeZone: string,
): CalendarDate | null {
  if (publishedAt === null || changes.length === 0) return null;
  const first = changes.reduce((day, { linkedOn }) => (linkedOn < day ? linkedOn : day), '9999');
  return latest(dayOf(timeZone, publishedAt), first);
}

/** The scope of the links there were on a day, as it was at the end of that day, against what it is now. */
export function scopeDrift(course: WorkCourse, rules: CountingRules, on: CalendarDate): ScopeDrift {
  const { now, changes, unit } = course;
  const ofThen = changes.filter(({ linkedOn }) => linkedOn <= on);
  const then = countWork(groupsAt(ofThen, on), rules, unit);
  const today = countWork(now, rules, unit);
  const ofSince = changes.filter(({ linkedOn }) => linkedOn > on);
  const byLinks = countWork(groupsAt(ofSince, '9999-12-31'), rules, unit).scope;
  const ratio = then.scope === 0 ? null : today.scope / then.scope - 1;
  return {
    on,
    then,
    progress: then.scope === 0 ? null : Math.min(1, today.credit / then.scope),
    change: ratio,
    byLinks,
    within: today.scope - then.scope - byLinks,
  };
}
