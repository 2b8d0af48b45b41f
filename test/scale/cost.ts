import type { InvocationRecord } from '../../dev/forge/platform/ledger-types';

/** What was asked of the platform, and what came back. */
export interface Cost {
  readonly statements: number;
  readonly rows: number;
  /** Answers of SQL, as JSON. */
  readonly sqlBytes: number;
  /** Answer to whoever asked, as JSON; 0 where nobody did. */
  readonly answerBytes: number;
  readonly rest: number;
  /** What these calls take of the points of an hour. */
  readonly points: number;
  readonly kvs: number;
  readonly pushes: number;
}

export interface Run {
  readonly cost: Cost;
  /** Real milliseconds in the app's functions. */
  readonly ms: number;
  /** Of these, real milliseconds in SQL; statements that run side by side count twice. */
  readonly sqlMs: number;
}

const sum = <T>(items: readonly T[], of: (item: T) => number): number =>
  items.reduce((total, item) => total + of(item), 0);

/** What these invocations took together; throws when one of them failed. */
export function runOf(records: readonly InvocationRecord[], answer?: unknown): Run {
  const sql = records.flatMap((record) => record.sql);
  const failed = records.find(({ error }) => error !== undefined)?.error;
  const broken = sql.find(({ error }) => error !== undefined);
  if (broken !== undefined) throw new Error(`${broken.error ?? ''}: ${broken.text}`);
  if (failed !== undefined) throw new Error(failed);
  return {
    cost: {
      statements: sql.length,
      rows: sum(sql, ({ rows }) => rows),
      sqlBytes: sum(sql, ({ bytes }) => bytes),
      answerBytes: answer === undefined ? 0 : Buffer.byteLength(JSON.stringify(answer)),
      rest: sum(records, ({ rest }) => rest.length),
      points: sum(
        records.flatMap(({ rest }) => rest),
        ({ points }) => points,
      ),
      kvs: sum(records, ({ kvs }) => kvs.length),
      pushes: sum(records, ({ pushes }) => pushes.length),
    },
    ms: sum(records, ({ ms }) => ms ?? 0),
    sqlMs: sum(sql, ({ ms }) => ms),
  };
}

/** The most of each that any run took. */
export function highest(costs: readonly Cost[]): Cost {
  const most = (of: (cost: Cost) => number): number => Math.max(...costs.map(of));
  return {
    statements: most(({ statements }) => statements),
    rows: most(({ rows }) => rows),
    sqlBytes: most(({ sqlBytes }) => sqlBytes),
    answerBytes: most(({ answerBytes }) => answerBytes),
    rest: most(({ rest }) => rest),
    points: most(({ points }) => points),
    kvs: most(({ kvs }) => kvs),
    pushes: most(({ pushes }) => pushes),
  };
}

/** The value that `share` (0..1) of the values do not exceed; 0 of none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
