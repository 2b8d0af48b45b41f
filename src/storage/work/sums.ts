import { z } from 'zod';
import type { WorkSums } from '../../domain/work';
import { decimal, integer } from '../sql/columns';

/** What a scope tells of the state of an issue, under the name `state`. */
export const stateOf = (state: string): string =>
  `${state}.issue_status_category AS category, ${state}.resolution_id AS resolution,
   ${state}.estimate AS estimate, ${state}.planned_seconds AS planned, ${state}.spent_seconds AS spent`;

/** The sums of a group in the order of `SumList`, over rows with the columns of `stateOf`. */
export const sumColumns = (sign = '1'): string =>
  [
    `SUM(${sign}) AS issues`,
    `SUM(${sign} * (estimate IS NOT NULL)) AS estimated_issues`,
    `SUM(${sign} * COALESCE(estimate, 0)) AS estimate_sum`,
    `SUM(${sign} * (planned IS NOT NULL)) AS planned_issues`,
    `SUM(${sign} * COALESCE(planned, 0)) AS planned_sum`,
    `SUM(${sign} * COALESCE(LEAST(spent, planned), 0)) AS spent_sum`,
  ].join(', ');

export const sumNames = [
  ...['issues', 'estimated_issues', 'estimate_sum'],
  ...['planned_issues', 'planned_sum', 'spent_sum'],
];

export const SumList = [integer, integer, decimal, integer, decimal, decimal] as const;

type Sums = readonly [number, number, number, number, number, number];

export const sumsOf = (list: Sums): WorkSums => ({
  issues: list[0],
  estimatedIssues: list[1],
  estimate: list[2],
  plannedIssues: list[3],
  plannedSeconds: list[4],
  spentSeconds: list[5],
});

export const Category = z.enum(['new', 'indeterminate', 'done']);
