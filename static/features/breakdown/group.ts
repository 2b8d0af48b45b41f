import type { IssueTraits } from '../../api/issue-traits';

export const dimensions = ['project', 'component', 'label', 'assignee', 'issueType'] as const;
/** What work can be broken down by. */
export type Dimension = (typeof dimensions)[number];

/** The work that has one value in common. */
export interface WorkGroup {
  /** Null: it has none, as work without a component. */
  readonly value: string | null;
  readonly issueIds: readonly string[];
  readonly total: number;
  readonly done: number;
  readonly inProgress: number;
  /** 0..1. */
  readonly doneShare: number;
}

function valuesOf(issue: IssueTraits, dimension: Dimension): readonly (string | null)[] {
  if (dimension === 'component') return issue.components.length > 0 ? issue.components : [null];
  if (dimension === 'label') return issue.labels.length > 0 ? issue.labels : [null];
  return [issue[dimension]];
}

function groupOf(value: string | null, issues: readonly IssueTraits[]): WorkGroup {
  const count = (category: IssueTraits['issueStatusCategory']): number =>
    issues.filter(({ issueStatusCategory }) => issueStatusCategory === category).length;
  const [total, done] = [issues.length, count('done')];
  return {
    value,
    issueIds: issues.map(({ id }) => id),
    total,
    done,
    inProgress: count('indeterminate'),
    doneShare: total === 0 ? 0 : done / total,
  };
}

/** Most work first, then by name; what has no value comes last. */
const inOrder = (a: WorkGroup, b: WorkGroup): number => {
  if (a.value === null || b.value === null)
    return Number(a.value === null) - Number(b.value === null);
  return b.total - a.total || a.value.localeCompare(b.value);
};

/** The work by the values of one dimension. An issue with two of them stands in both groups. */
export function groupWork(issues: readonly IssueTraits[], dimension: Dimension): WorkGroup[] {
  const byValue = new Map<string | null, IssueTraits[]>();
  for (const issue of issues) {
    for (const value of new Set(valuesOf(issue, dimension))) {
      const group = byValue.get(value) ?? [];
      byValue.set(value, group);
      group.push(issue);
    }
  }
  return [...byValue].map(([value, group]) => groupOf(value, group)).sort(inOrder);
}

/** Whether some issue stands in several groups, so that these add up to more than there is. */
export const isCountedTwice = (issues: readonly IssueTraits[], dimension: Dimension): boolean =>
  issues.some((issue) => new Set(valuesOf(issue, dimension)).size > 1);
