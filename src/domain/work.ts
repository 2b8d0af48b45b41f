import type { Moment } from './calendar';
import type { Settings } from './settings';

/** Jira's three status categories. */
export type IssueStatusCategory = 'new' | 'indeterminate' | 'done';

/** What of an issue counts: each one alike, its estimate (story points), or time spent against its original estimate. */
export const workUnits = ['count', 'estimate', 'time'] as const;
export type WorkUnit = (typeof workUnits)[number];

/** What decides how much an issue counts and where it belongs: what its history is kept of. */
export interface IssueState {
  readonly parentId: string | null;
  readonly issueStatusCategory: IssueStatusCategory;
  readonly resolutionId: string | null;
  /** By the project's estimation field; null is not estimated. */
  readonly estimate: number | null;
  /** Jira's original estimate, in seconds; null is not planned. */
  readonly plannedSeconds: number | null;
  readonly spentSeconds: number;
}

/** What is known of an issue, without any of its text. */
export interface IssueFact extends IssueState {
  readonly issueId: string;
  readonly projectId: string;
  /** 1 and above for epics and higher, 0 for stories and tasks, -1 for sub-tasks. */
  readonly hierarchyLevel: number;
  readonly createdAt: Moment;
  /** When it was last finished; null while it is not. */
  readonly doneAt: Moment | null;
  /** Jira's `updated`; an older fact never replaces a newer one. */
  readonly updatedAt: Moment;
  /** When the app read it. */
  readonly readAt: Moment;
}

/** Sums over some issues. */
export interface WorkSums {
  readonly issues: number;
  readonly estimatedIssues: number;
  /** Sum of the estimates there are. */
  readonly estimate: number;
  readonly plannedIssues: number;
  readonly plannedSeconds: number;
  /** Of planned issues, each at most what it was planned for. */
  readonly spentSeconds: number;
}

/** Sums over the issues in scope that share category and resolution. */
export interface WorkGroup extends WorkSums {
  readonly issueStatusCategory: IssueStatusCategory;
  readonly resolutionId: string | null;
}

/** What counts of the issues in scope of one key result. */
export interface CountedWork {
  /** Issues in scope: done, in progress and to do. */
  readonly total: number;
  readonly done: number;
  readonly inProgress: number;
  readonly toDo: number;
  /** Issues outside the scope by their resolution. */
  readonly excluded: number;
  /** Issues in scope that have no size in the unit, and so weigh nothing. */
  readonly unsized: number;
  /** Size of the scope in the unit: issues, points or seconds. */
  readonly scope: number;
  /** What all of it together earned, 0..scope. */
  readonly credit: number;
}

/** How the site counts: see `Settings`. */
export type CountingRules = Pick<Settings, 'excludedResolutionIds' | 'inProgressCredit'>;

/** Whether a resolution takes an issue out of the scope. */
export function isExcluded(resolutionId: string | null, rules: CountingRules): boolean {
  return resolutionId !== null && rules.excludedResolutionIds.includes(resolutionId);
}

/** Sizes by time are kept in seconds and told in hours. */
export const secondsAnHour = 3600;

/** Whether sizes say anything of some work: counted alike there are none, and neither where no issue has one. */
export const hasSizes = (
  { total, unsized }: Pick<CountedWork, 'total' | 'unsized'>,
  unit: WorkUnit,
): boolean => unit !== 'count' && unsized !== total;

/** What some issues weigh in a unit. */
export function sizeOf(sums: WorkSums, unit: WorkUnit): number {
  if (unit === 'count') return sums.issues;
  return unit === 'estimate' ? sums.estimate : sums.plannedSeconds;
}

/** How many of them have a size in the unit. */
function sizedIssues(sums: WorkSums, unit: WorkUnit): number {
  if (unit === 'count') return sums.issues;
  return unit === 'estimate' ? sums.estimatedIssues : sums.plannedIssues;
}

/**
 * What a group earned. By count and estimate: to do 0, in progress as the site says (0..0.5), done
 * all. By time an issue earns what was spent on it up to its plan, and all of it once it is done.
 */
export function creditOf(group: WorkGroup, rules: CountingRules, unit: WorkUnit): number {
  if (group.issueStatusCategory === 'done') return sizeOf(group, unit);
  if (unit === 'time') return group.spentSeconds;
  const share = group.issueStatusCategory === 'indeterminate' ? rules.inProgressCredit : 0;
  return sizeOf(group, unit) * share;
}

/** Groups that an excluded resolution does not take out. */
export function inScope(groups: readonly WorkGroup[], rules: CountingRules): WorkGroup[] {
  return groups.filter(({ resolutionId }) => !isExcluded(resolutionId, rules));
}

const sum = <T>(items: readonly T[], of: (item: T) => number): number =>
  items.reduce((total, item) => total + of(item), 0);

export function countWork(
  groups: readonly WorkGroup[],
  rules: CountingRules,
  unit: WorkUnit = 'count',
): CountedWork {
  const counted = inScope(groups, rules);
  const issuesOf = (category: IssueStatusCategory): number =>
    sum(counted, (group) => (group.issueStatusCategory === category ? group.issues : 0));
  const total = sum(counted, ({ issues }) => issues);
  return {
    total,
    done: issuesOf('done'),
    inProgress: issuesOf('indeterminate'),
    toDo: issuesOf('new'),
    excluded: sum(groups, ({ issues }) => issues) - total,
    unsized: total - sum(counted, (group) => sizedIssues(group, unit)),
    scope: sum(counted, (group) => sizeOf(group, unit)),
    credit: sum(counted, (group) => creditOf(group, rules, unit)),
  };
}

/** Earned share of the scope, 0..1; null without a scope, which is unmeasured and not zero. */
export function workProgress(work: CountedWork): number | null {
  return work.scope === 0 ? null : Math.min(1, work.credit / work.scope);
}
