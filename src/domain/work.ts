import type { Moment } from './calendar';
import type { Settings } from './settings';

/** Jira's three status categories. */
export type IssueStatusCategory = 'new' | 'indeterminate' | 'done';

/** What is known of an issue, without any of its text. */
export interface IssueFact {
  readonly issueId: string;
  readonly projectId: string;
  readonly parentId: string | null;
  /** 1 and above for epics and higher, 0 for stories and tasks, -1 for sub-tasks. */
  readonly hierarchyLevel: number;
  readonly issueStatusCategory: IssueStatusCategory;
  readonly resolutionId: string | null;
  readonly createdAt: Moment;
  /** When it was last finished; null while it is not. */
  readonly doneAt: Moment | null;
  /** Jira's `updated`; an older fact never replaces a newer one. */
  readonly updatedAt: Moment;
  /** When the app read it. */
  readonly readAt: Moment;
}

/** How many issues in scope of one key result share category, resolution and week of completion: what SQL counts. */
export interface WorkGroup {
  readonly keyResultId: string;
  readonly issueStatusCategory: IssueStatusCategory;
  readonly resolutionId: string | null;
  /** Whole weeks before today in which the issues were done, 0 for the last seven days; null while not done. */
  readonly weeksAgo: number | null;
  readonly issues: number;
}

/** What counts of the issues in scope of one key result. */
export interface CountedWork {
  /** Issues in scope: done, in progress and to do. */
  readonly total: number;
  readonly done: number;
  readonly inProgress: number;
  readonly toDo: number;
  /** Outside the scope by their resolution. */
  readonly excluded: number;
  /** What all of them together earn, 0..total. */
  readonly credit: number;
}

/** How the site counts: see `Settings`. */
export type CountingRules = Pick<Settings, 'excludedResolutionIds' | 'inProgressCredit'>;

/** Whether a resolution takes an issue out of the scope. */
export function isExcluded(resolutionId: string | null, rules: CountingRules): boolean {
  return resolutionId !== null && rules.excludedResolutionIds.includes(resolutionId);
}

const sum = (groups: readonly WorkGroup[]): number =>
  groups.reduce((issues, group) => issues + group.issues, 0);

/** Credit by status category: to do 0, in progress as the site says (0..0.5), done 1. */
export function countWork(groups: readonly WorkGroup[], rules: CountingRules): CountedWork {
  const scope = groups.filter((group) => !isExcluded(group.resolutionId, rules));
  const of = (category: IssueStatusCategory): number =>
    sum(scope.filter((group) => group.issueStatusCategory === category));
  const [toDo, inProgress, done] = [of('new'), of('indeterminate'), of('done')];
  return {
    total: toDo + inProgress + done,
    done,
    inProgress,
    toDo,
    excluded: sum(groups) - sum(scope),
    credit: done + inProgress * rules.inProgressCredit,
  };
}

/** Earned share of the scope, 0..1; null without a scope, which is unmeasured and not zero. */
export function workProgress(work: CountedWork): number | null {
  return work.total === 0 ? null : work.credit / work.total;
}
