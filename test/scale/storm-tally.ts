import type { InvocationRecord, LedgerView } from '../../dev/forge/platform/ledger-types';
import { whole } from './table';

interface Sums {
  runs: number;
  statements: number;
  sqlMs: number;
  rest: number;
  points: number;
  pushes: number;
  refusedPushes: number;
  failed: number;
  ms: number;
}

const nothing = (): Sums => ({
  ...{
    runs: 0,
    statements: 0,
    sqlMs: 0,
    rest: 0,
    points: 0,
    pushes: 0,
    refusedPushes: 0,
    failed: 0,
    ms: 0,
  },
});

function add(sums: Sums, { sql, rest, pushes, ms, outcome }: InvocationRecord): void {
  sums.runs += 1;
  if (outcome === 'error') sums.failed += 1;
  sums.statements += sql.length;
  sums.sqlMs += sql.reduce((total, one) => total + one.ms, 0);
  sums.rest += rest.length;
  sums.points += rest.reduce((total, { points }) => total + points, 0);
  sums.pushes += pushes.length;
  sums.refusedPushes += pushes.filter(({ status }) => status >= 400).length;
  sums.ms += ms ?? 0;
}

function sumsAt<K>(map: Map<K, Sums>, key: K): Sums {
  const sums = map.get(key) ?? nothing();
  map.set(key, sums);
  return sums;
}

/** What the columns of a tally are called. */
export const tallyHead: readonly string[] = [
  ...['function', 'runs', 'failed', 'SQL', 'REST', 'points'],
  ...['pushes', 'refused', 'SQL time', 'time'],
];

/** What a storm took, as it goes by: the platform's own ledger forgets. */
export class StormTally {
  private readonly kinds = new Map<string, Sums>();
  private readonly seconds = new Map<number, Sums>();
  private readonly minutes = new Map<number, Sums>();
  private readonly running = new Set<InvocationRecord>();

  /** Takes over what the ledger holds; what still runs is counted when it has ended. */
  take(ledger: LedgerView): void {
    const records = ledger.invocations();
    for (const record of records) this.running.add(record);
    if (records.length > 0) ledger.clear();
    for (const record of this.running) {
      if (record.outcome === 'running') continue;
      this.count(record);
      this.running.delete(record);
    }
  }

  private count(record: InvocationRecord): void {
    add(sumsAt(this.kinds, record.kind), record);
    add(sumsAt(this.seconds, Math.floor(record.startedAt / 1_000)), record);
    add(sumsAt(this.minutes, Math.floor(record.startedAt / 60_000)), record);
  }

  /** Sums of each kind of function, a row each under `tallyHead`. */
  rows(): string[][] {
    return [...this.kinds].map(([kind, sums]) => [
      kind,
      ...[sums.runs, sums.failed, sums.statements, sums.rest, sums.points].map(whole),
      ...[sums.pushes, sums.refusedPushes].map(whole),
      ...[sums.sqlMs, sums.ms].map((ms) => `${(ms / 1_000).toFixed(1)} s`),
    ]);
  }

  /** The busiest second and minute of the site's clock, against what the platform allows there. */
  peaks(): string {
    const most = (of: Map<number, Sums>, value: (sums: Sums) => number): number =>
      Math.max(0, ...[...of.values()].map(value));
    const statements = most(this.seconds, (sums) => sums.statements);
    const sqlSeconds = most(this.minutes, ({ sqlMs }) => sqlMs) / 1_000;
    const pushes = most(this.minutes, (sums) => sums.pushes);
    return [
      `busiest second: ${whole(statements)} statements (platform: 150)`,
      `busiest minute: ${sqlSeconds.toFixed(1)} s of SQL (platform: 62.5 s), ${whole(pushes)} pushes (platform: 500)`,
    ].join('; ');
  }
}
