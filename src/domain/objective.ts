import type { Home } from './home';
import type { Stage, Versioned } from './versioned';

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
  readonly commitment: Commitment;
  /** Relative to its siblings, above 0. */
  readonly weight: number;
  readonly stage: Stage;
}
