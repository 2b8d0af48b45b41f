import type { Moment } from '../calendar';
import type { Evidence } from '../evidence';
import type { Home } from '../home';
import type { Versioned } from '../versioned';

/** What somebody learned, so that others need not learn it again. */
export interface Lesson extends Versioned {
  /** People say L-7; the number never changes. */
  readonly number: number;
  readonly home: Home;
  readonly title: string;
  readonly text: string;
  readonly tags: readonly string[];
  readonly ownerId: string;
  readonly evidence: readonly Evidence[];
  /** The retrospective it was learned in. */
  readonly retroId: string | null;
  /** The Confluence page it was taken from. */
  readonly contentId: string | null;
  readonly archivedAt: Moment | null;
}
