import type { Pool } from 'mysql2/promise';
import type { Client } from '../../dev/seed/client';
import type { Site } from '../../dev/site/types';

/** Whose screens are measured: somebody who works in the project. */
export const viewer = 'member';

/** What the screens of one site are asked about. */
export interface Scene {
  readonly projectId: string;
  readonly objectiveId: string;
  /** Fed by issues. */
  readonly keyResultId: string;
  /** Moved by values; the key result above where there is none. */
  readonly numberId: string;
  /** A child of an epic that is linked to the key result. */
  readonly issueId: string;
  /** Its macro lies on a page that the viewer reads. */
  readonly retroId: string;
  /** The page of that retrospective. */
  readonly contentId: string;
  /** The last cycle of the project that is closed; absent where none is. */
  readonly closedCycleId?: string;
  /** A project whose board is as large as this site has one; absent where all are small. */
  readonly largeProjectId?: string;
}

/** A running site, seen from both sides. */
export interface World {
  readonly site: Site;
  readonly client: Client;
  /** Behind the app's back. */
  readonly pool: Pool;
  readonly scene: Scene;
}
