import type { CalendarDate } from './calendar';
import type { WorkGroup, WorkSums } from './work';

/** What one day changed in what counts for a key result: sums to add to a group, or to take away. */
export interface WorkChange extends WorkGroup {
  readonly on: CalendarDate;
  /** When its issues were linked, or the rule was set that finds them. */
  readonly linkedOn: CalendarDate;
}

const add = (to: WorkSums, more: WorkSums): WorkSums => ({
  issues: to.issues + more.issues,
  estimatedIssues: to.estimatedIssues + more.estimatedIssues,
  estimate: to.estimate + more.estimate,
  plannedIssues: to.plannedIssues + more.plannedIssues,
  plannedSeconds: to.plannedSeconds + more.plannedSeconds,
  spentSeconds: to.spentSeconds + more.spentSeconds,
});

const keyOf = ({ issueStatusCategory, resolutionId }: WorkGroup): string =>
  `${issueStatusCategory} ${resolutionId ?? ''}`;

/** Changes in the order of their days. */
export const inOrder = (changes: readonly WorkChange[]): WorkChange[] =>
  [...changes].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));

/**
 * What counted at the end of each of the days (oldest first), of changes in their order: one walk
 * through both.
 */
export function groupsOver(
  changes: readonly WorkChange[],
  days: readonly CalendarDate[],
): WorkGroup[][] {
  const groups = new Map<string, WorkGroup>();
  let next = 0;
  return days.map((day) => {
    for (let change = changes[next]; change !== undefined && change.on <= day;) {
      const known = groups.get(keyOf(change));
      const { issueStatusCategory, resolutionId } = change;
      const sums = known === undefined ? change : add(known, change);
      groups.set(keyOf(change), { ...sums, issueStatusCategory, resolutionId });
      next += 1;
      change = changes[next];
    }
    return [...groups.values()];
  });
}

/** What counted at the end of a day. */
export function groupsAt(changes: readonly WorkChange[], day: CalendarDate): WorkGroup[] {
  return groupsOver(changes, [day])[0] ?? [];
}
