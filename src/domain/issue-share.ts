import { isExcluded, type CountingRules } from './work';

/** How many issues with one resolution count through an issue: itself, or its children instead. */
export interface WorkThrough {
  readonly keyResultId: string;
  readonly isItself: boolean;
  readonly resolutionId: string | null;
  readonly issues: number;
}

/** What one issue counts of a key result it serves. */
export interface IssueShare {
  /** Whether it counts itself. */
  readonly counted: boolean;
  /** It would count, but its resolution leaves the scope. */
  readonly leftOut: boolean;
  /** Children in scope that count instead of it. */
  readonly children: number;
}

export function shareOf(through: readonly WorkThrough[], rules: CountingRules): IssueShare {
  const own = through.find(({ isItself }) => isItself);
  const leftOut = own !== undefined && isExcluded(own.resolutionId, rules);
  const children = through
    .filter(({ isItself, resolutionId }) => !isItself && !isExcluded(resolutionId, rules))
    .reduce((sum, { issues }) => sum + issues, 0);
  return { counted: own !== undefined && !leftOut, leftOut, children };
}
