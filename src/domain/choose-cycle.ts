import { isArchived } from './archiving';
import { daysBetween, type CalendarDate } from './calendar';
import type { Cycle } from './cycle';
import type { Stage } from './versioned';

/** What the choice rests on. */
type Choosable = Pick<
  Cycle,
  'id' | 'home' | 'startsOn' | 'endsOn' | 'stage' | 'shelf' | 'archivedAt'
>;

/** 0 running, 1 to come, 2 over or closed. */
function phase(cycle: Choosable, today: CalendarDate): number {
  if (cycle.stage === 'closed' || cycle.endsOn < today) return 2;
  return cycle.startsOn <= today ? 0 : 1;
}

/** Days between today and the dates that matter: the start of what comes, the end of what is over. */
function distance(cycle: Choosable, today: CalendarDate): number {
  if (cycle.startsOn > today) return daysBetween(today, cycle.startsOn);
  return Math.abs(daysBetween(cycle.endsOn, today));
}

const stageOrder: readonly Stage[] = ['published', 'draft', 'closed'];

/**
 * The cycle a screen opens with: the one running today, else the next to start, else the last to
 * have ended. Among several a published one, then a project's own, then the nearest. Null without any;
 * what is archived or kept for the future is never chosen.
 */
export function chooseCycle<T extends Choosable>(
  cycles: readonly T[],
  today: CalendarDate,
): T | null {
  const rank = (cycle: Choosable): readonly number[] => {
    const own = cycle.home.kind === 'project' ? 0 : 1;
    const published = stageOrder.indexOf(cycle.stage);
    const [when, near] = [phase(cycle, today), distance(cycle, today)];
    return when === 0 ? [when, published, own, near] : [when, near, published, own];
  };
  const inTime = cycles.filter((cycle) => !cycle.shelf && !isArchived(cycle));
  const sorted = inTime.sort((a, b) => compare(rank(a), rank(b)) || (a.id < b.id ? -1 : 1));
  return sorted[0] ?? null;
}

/** By the first place that differs. */
function compare(one: readonly number[], other: readonly number[]): number {
  const differences = one.map((value, index) => value - (other[index] ?? 0));
  return differences.find((difference) => difference !== 0) ?? 0;
}
