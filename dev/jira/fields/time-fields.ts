import type { JiraIssue, TimeTracking } from '../model/issue';
import { durationText } from '../work/duration';
import { timeOf } from '../work/time-tracking';
import type { FieldView } from './field-view';

const told = (name: string, seconds: number | null) =>
  seconds === null ? {} : { [name]: durationText(seconds), [`${name}Seconds`]: seconds };

/** Time in words and in seconds; what nobody said is left out. */
export function timeTrackingField(issue: JiraIssue) {
  const { original, remaining, spent } = timeOf(issue);
  return {
    ...told('originalEstimate', original),
    ...told('remainingEstimate', remaining),
    ...told('timeSpent', spent),
  };
}

/** The issue's own and its sub-tasks'; `null` where none of them has any. */
export function aggregateTime(
  { store }: FieldView,
  issue: JiraIssue,
  part: keyof TimeTracking,
): number | null {
  const subtasks = store.issues
    .childrenOf(issue.id)
    .filter(({ typeId }) => store.issueTypes.require(typeId).hierarchyLevel === -1);
  const amounts = [issue, ...subtasks].flatMap((each) => timeOf(each)[part] ?? []);
  return amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + amount, 0);
}
