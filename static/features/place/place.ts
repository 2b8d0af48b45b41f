import type { Home } from '../../../src/domain/home';
import type { JiraThing } from '../../api/context';
import type { Address, Opened } from './address';
import type { Go } from './use-address';

/** Whose goals a page shows, what of them, and how to move on. */
export interface Place {
  readonly home: Home;
  /** Null for the whole site. */
  readonly project: JiraThing | null;
  readonly address: Address;
  readonly go: Go;
  /** What was open before: its row takes the focus. */
  readonly returnedFrom: Opened | null;
}

/** The project page that a link leads to; null for the page of the site. */
export const projectKeyOf = ({ project }: Pick<Place, 'project'>): string | null =>
  project?.key ?? null;
