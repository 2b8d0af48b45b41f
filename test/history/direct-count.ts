import type { RealIssue } from './real-issues';

export interface DirectCount {
  readonly total: number;
  readonly done: number;
  readonly inProgress: number;
  readonly toDo: number;
  readonly excluded: number;
}

/** Undated done counts from `updated`; nothing moves before it exists. */
export const movedAt = (issue: RealIssue): number =>
  Math.max(issue.created, issue.resolutiondate ?? issue.updated);

/** What an issue had become by a moment: it moves once, to its last state. */
export const hasMoved = (issue: RealIssue, at: number): boolean =>
  issue.statusCategory !== 'new' && movedAt(issue) <= at;

/** Counts by the file alone what stood at a moment. `excluded` are names of resolutions. */
export function countDirectly(
  issues: readonly RealIssue[],
  at: number,
  excluded: ReadonlySet<string>,
): DirectCount {
  const born = issues.filter(({ created }) => created <= at);
  const isOut = (issue: RealIssue) =>
    hasMoved(issue, at) && issue.resolution !== null && excluded.has(issue.resolution);
  const inScope = born.filter((issue) => !isOut(issue));
  const of = (category: RealIssue['statusCategory']) =>
    inScope.filter((issue) => issue.statusCategory === category && hasMoved(issue, at)).length;
  const [done, inProgress] = [of('done'), of('indeterminate')];
  return {
    total: inScope.length,
    ...{ done, inProgress, toDo: inScope.length - done - inProgress },
    excluded: born.length - inScope.length,
  };
}

/**
 * What the link of an epic brings at a moment: its children, itself while it has none. Children that
 * are older than their epic joined it when it came.
 */
export function broughtBy(epicKey: string, issues: readonly RealIssue[], at: number): RealIssue[] {
  const epic = issues.find(({ key }) => key === epicKey);
  if (epic !== undefined && epic.created > at) return [];
  const born = issues.filter(({ created }) => created <= at);
  const children = born.filter(({ parent, epic: above }) => (parent ?? above) === epicKey);
  return children.length > 0 || epic === undefined ? children : [epic];
}
