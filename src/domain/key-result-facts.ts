import type { Moment } from './calendar';
import type { CheckIn } from './check-in';
import type { CloseRecord } from './close';
import type { Cycle } from './cycle';
import type { KeyResult } from './key-result';
import type { Objective } from './objective';
import type { ValueOfWeek } from './value-trend';
import type { WorkGroup } from './work';
import type { WorkChange } from './work-history';

interface Unseen {
  readonly issues: number;
  readonly since: Moment | null;
}

/** Everything a key result is judged by. */
export interface KeyResultFacts {
  readonly keyResult: KeyResult;
  readonly objective: Pick<Objective, 'stage' | 'commitment'>;
  readonly cycle: Pick<Cycle, 'startsOn' | 'endsOn'>;
  /** Its own close record, else that of its objective, else that of the cycle. */
  readonly closed: CloseRecord | null;
  readonly lastCheckIn: CheckIn | null;
  /** When its objective was published, or it was added to a published one. */
  readonly publishedAt: Moment | null;
  /** What counts of its linked work; without meaning for a number. */
  readonly work: readonly WorkGroup[];
  /** How that came to be, in the order of the days. */
  readonly workChanges: readonly WorkChange[];
  /** Issues of these that Jira does not show the app now, and when the first of them was last read. */
  readonly unseen: Unseen;
  /** Issues beside these that it never showed, and since when the first of them. */
  readonly neverSeen: Unseen;
  /** Its own weekly values; empty where issues move it. */
  readonly values: readonly ValueOfWeek[];
}
