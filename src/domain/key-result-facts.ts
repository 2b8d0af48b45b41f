import type { Moment } from './calendar';
import type { CheckIn } from './check-in';
import type { CloseRecord } from './close';
import type { Cycle } from './cycle';
import type { KeyResult } from './key-result';
import type { Objective } from './objective';
import type { ValueOfWeek } from './value-trend';
import type { WorkGroup } from './work';

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
  /** Its own groups; without meaning for a number. */
  readonly work: readonly WorkGroup[];
  /** Its own weekly values; empty where issues move it. */
  readonly values: readonly ValueOfWeek[];
}
