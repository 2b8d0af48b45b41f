import { z } from 'zod';
import type { IssueStatusCategory, WorkSums } from '../../domain/work';
import { isNumeric, type Numeric } from '../sql/lists';

/** What a scope tells of the state of an issue, under the name `state`. */
export const stateOf = (state: string): string =>
  `${state}.issue_status_category AS category, ${state}.resolution_id AS resolution,
   ${state}.estimate AS estimate, ${state}.planned_seconds AS planned, ${state}.spent_seconds AS spent`;

/** The sums of a group in the order of `Sums`, over rows with the columns of `stateOf`. */
export const sumColumns = (sign = '1'): string =>
  [
    `SUM(${sign}) AS issues`,
    `SUM(${sign} * (estimate IS NOT NULL)) AS estimated_issues`,
    `SUM(${sign} * COALESCE(estimate, 0)) AS estimate_sum`,
    `SUM(${sign} * (planned IS NOT NULL)) AS planned_issues`,
    `SUM(${sign} * COALESCE(planned, 0)) AS planned_sum`,
    `SUM(${sign} * COALESCE(LEAST(spent, planned), 0)) AS spent_sum`,
  ].join(', ');

const sumNames = [
  ...['issues', 'estimated_issues', 'estimate_sum'],
  ...['planned_issues', 'planned_sum', 'spent_sum'],
];

/** The sums of `sumColumns` out of the table `alias`. */
export const sumsIn = (alias: string): string[] => sumNames.map((name) => `${alias}.${name}`);

export type Sums = readonly [Numeric, Numeric, Numeric, Numeric, Numeric, Numeric];

export const areSums = [
  ...([isNumeric, isNumeric, isNumeric] as const),
  ...([isNumeric, isNumeric, isNumeric] as const),
] as const;

export const sumsOf = (list: Sums): WorkSums => ({
  issues: Number(list[0]),
  estimatedIssues: Number(list[1]),
  estimate: Number(list[2]),
  plannedIssues: Number(list[3]),
  plannedSeconds: Number(list[4]),
  spentSeconds: Number(list[5]),
});

const categories = ['new', 'indeterminate', 'done'] as const;
export const Category = z.enum(categories);

const texts = categories.map((category) => `'${category}'`).join(', ');

/** A category as its place among them: thousands of rows of an answer name one. */
export const categoryCode = (column: string): string => `FIELD(${column}, ${texts})`;

/** @throws Error for a code of none. */
export function categoryOf(code: Numeric): IssueStatusCategory {
  const category = categories[Number(code) - 1];
  if (category === undefined) throw new Error(`No status category has the code ${code}`);
  return category;
}
