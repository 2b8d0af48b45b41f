import { AsyncLocalStorage } from 'node:async_hooks';
import { pointsACall, pointsAnIssue, pointsAPermission } from '../domain/jira-points';

/** What one run asked of Jira and of the database. */
export interface Spending {
  readonly calls: number;
  readonly points: number;
  readonly statements: number;
  readonly sqlMs: number;
}

const nothing: Spending = { calls: 0, points: 0, statements: 0, sqlMs: 0 };

/** Each run has its own: one process serves many sites at once. */
const running = new AsyncLocalStorage<{ spending: Spending }>();

function add(more: Partial<Spending>): void {
  const run = running.getStore();
  if (run === undefined) return;
  const { spending } = run;
  run.spending = {
    calls: spending.calls + (more.calls ?? 0),
    points: spending.points + (more.points ?? 0),
    statements: spending.statements + (more.statements ?? 0),
    sqlMs: spending.sqlMs + (more.sqlMs ?? 0),
  };
}

export const meterCall = (): void => {
  add({ calls: 1, points: pointsACall });
};

export const meterIssues = (count: number): void => {
  add({ points: count * pointsAnIssue });
};

export const meterPermissions = (count: number): void => {
  add({ points: count * pointsAPermission });
};

export const meterStatement = (ms: number): void => {
  add({ statements: 1, sqlMs: ms });
};

/** Meters runs; what nobody meters costs nothing. */
export interface Meter {
  /** A run of its own, also inside another. */
  run<T>(work: () => Promise<T>): Promise<T>;
  /** What the present run has spent so far. */
  spent(): Spending;
}

export const createMeter = (): Meter => ({
  run: (work) => running.run({ spending: nothing }, work),
  spent: () => running.getStore()?.spending ?? nothing,
});
