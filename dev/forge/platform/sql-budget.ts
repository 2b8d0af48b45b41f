import type { SiteClock } from '../types';
import type { Limits } from './limits';
import { RateWindow } from './rate';
import type { StatementKind } from './sql-policy';

/** The rates of one installation's database, by the site's clock. */
export class SqlBudget {
  private readonly ddl: RateWindow;
  private readonly dml: RateWindow;
  private readonly time: RateWindow;

  constructor(
    private readonly limits: Limits,
    clock: SiteClock,
  ) {
    this.ddl = new RateWindow(60_000, () => clock.now());
    this.dml = new RateWindow(1_000, () => clock.now());
    this.time = new RateWindow(60_000, () => clock.now());
  }

  /** Counts a statement; the text says which limit refuses it. */
  take(kind: StatementKind): string | undefined {
    const { sqlDdlPerMinute, sqlDmlPerSecond, sqlTimePerMinuteMs } = this.limits;
    if (!this.time.allows(sqlTimePerMinuteMs, 0)) return 'Query time of the minute is used up';
    if (kind === 'ddl' && !this.ddl.take(sqlDdlPerMinute)) return 'Too many DDL statements';
    // Whether reads count is not documented: the stricter reading is taken.
    if (kind !== 'ddl' && !this.dml.take(sqlDmlPerSecond)) return 'Too many DML statements';
    return undefined;
  }

  spent(ms: number): void {
    this.time.add(ms);
  }
}
