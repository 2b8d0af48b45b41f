import type { Cost } from './cost';

/** The most that something may take; absent is not limited. Only `p95Ms` is never held against a run. */
export interface Budget {
  readonly statements?: number;
  readonly rest?: number;
  readonly kvs?: number;
  readonly pushes?: number;
  readonly answerBytes?: number;
  /** Real milliseconds in the app, in one process with the platform. */
  readonly p95Ms?: number;
}

const countNames = {
  statements: 'SQL',
  rest: 'REST',
  kvs: 'KVS',
  pushes: 'push',
  answerBytes: 'B',
} as const;

type Count = keyof typeof countNames;
const counts = Object.keys(countNames) as Count[];

/** `3 SQL, 1 KVS, 0 REST; p95 50 ms` */
export function budgetText(budget: Budget): string {
  const limits = counts
    .filter((count) => budget[count] !== undefined && count !== 'answerBytes')
    .map((count) => `${String(budget[count])} ${countNames[count]}`)
    .join(', ');
  const time = budget.p95Ms === undefined ? '' : `p95 ${String(budget.p95Ms)} ms`;
  return [limits, time].filter((part) => part !== '').join('; ') || '–';
}

/** The counts that are broken, in words. */
export function broken(budget: Budget, cost: Cost): string[] {
  return counts
    .filter((count) => cost[count] > (budget[count] ?? Number.POSITIVE_INFINITY))
    .map((count) => `${String(cost[count])} ${countNames[count]} > ${String(budget[count])}`);
}

const million = 1_000_000;

/** Any screen: one call, three statements, one key, no question to Jira. */
export const screenBudget: Budget = {
  statements: 3,
  kvs: 1,
  rest: 0,
  pushes: 0,
  answerBytes: million,
};

/** What open screens ask every few seconds. */
export const pollBudget: Budget = { ...screenBudget, statements: 1 };

/**
 * The same where the viewer's grants are not known. A question to Jira reads the keys of the app's own
 * permissions and keeps its answer; a screen that also shows homes which it only finds by reading
 * asks once more for each such step.
 */
export const withUnknownGrant = (
  { statements = 0, kvs = 0, p95Ms: _, ...budget }: Budget,
  questions: number,
): Budget => ({
  ...budget,
  statements: statements + questions,
  kvs: kvs + questions,
  rest: questions,
});

export const eventBudget: Budget = { statements: 1, kvs: 0, rest: 0, pushes: 1 };

/** One call of Jira for every hundred issues. */
export const drainBudget = (issues: number): Budget => ({ rest: Math.ceil(issues / 100) });
