import type { Moment } from './calendar';
import type { Home } from './home';

/** How somebody likes to look at a place. */
export interface SavedView {
  readonly id: string;
  readonly home: Home;
  readonly ownerId: string;
  readonly name: string;
  /** The part of the page's address after the question mark. */
  readonly query: string;
  /** Whether everybody who sees the place is offered it. */
  readonly shared: boolean;
  /** When it was first saved. */
  readonly at: Moment;
}

/** Own ones and other people's together. */
export const mostViewsOfPlace = 100;
