import type { Moment } from './calendar';
import type { Home } from './home';
import type { Level } from './level';
import type { Stage, Versioned } from './versioned';
import type { Visibility } from './visibility';

/** How sure the promise is; it sets the thresholds of the pace rule. */
export type Commitment = 'committed' | 'aspirational';

/** A wanted state with one owner in one cycle. */
export interface Objective extends Versioned {
  /** People say O-12; the number never changes. */
  readonly number: number;
  readonly cycleId: string;
  readonly home: Home;
  readonly title: string;
  /** Why this matters now; may be empty. */
  readonly why: string;
  readonly ownerId: string;
  /** Accounts that work on it and may check in on its key results. */
  readonly contributorIds: readonly string[];
  /** A label; teams have no rights of their own. May be empty. */
  readonly team: string;
  readonly level: Level;
  readonly visibility: Visibility;
  readonly commitment: Commitment;
  /** Relative to its siblings, above 0; null is not given (`sharesOf`). */
  readonly weight: number | null;
  readonly stage: Stage;
  /** Out of sight since then; null while it is not archived. */
  readonly archivedAt: Moment | null;
}
