import type { JiraIssue } from '../../dev/jira/model/issue';
import type { JiraStore } from '../../dev/jira/store/store';

/** What a key result counts. */
export interface Counted {
  readonly total: number;
  readonly done: number;
  readonly inProgress: number;
  readonly toDo: number;
  readonly excluded: number;
}

/**
 * Counted straight from Jira, without the app: linked issues, the children of linked epics instead of
 * these, and what rules find.
 */
export function expectedWork(
  store: JiraStore,
  linked: ReadonlySet<string>,
  excludedResolutionIds: readonly string[],
  found: readonly JiraIssue[] = [],
): Counted {
  const all = new Map(
    [...countedIssues(store, linked), ...found].map((issue) => [issue.id, issue]),
  );
  const issues = [...all.values()];
  const isExcluded = ({ resolutionId }: JiraIssue) =>
    resolutionId !== null && excludedResolutionIds.includes(resolutionId);
  const scope = issues.filter((issue) => !isExcluded(issue));
  const of = (category: string) =>
    scope.filter(({ statusId }) => store.statuses.require(statusId).category === category).length;
  return {
    total: scope.length,
    done: of('done'),
    inProgress: of('indeterminate'),
    toDo: of('new'),
    excluded: issues.length - scope.length,
  };
}

function countedIssues(store: JiraStore, linked: ReadonlySet<string>): JiraIssue[] {
  const counted = new Map<string, JiraIssue>();
  for (const id of linked) {
    const issue = store.issues.get(id);
    if (!issue) continue;
    const isEpic = store.issueTypes.require(issue.typeId).hierarchyLevel >= 1;
    const children = isEpic ? store.issues.childrenOf(id) : [];
    for (const each of children.length > 0 ? children : [issue]) counted.set(each.id, each);
  }
  return [...counted.values()];
}
