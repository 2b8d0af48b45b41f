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

/** Finds on the board what has the most behind it. */
export async function findScene(
  { site, client }: Pick<World, 'site' | 'client'>,
  projectId: string,
): Promise<Scene> {
  const board = await client.call(viewer, 'board.get', {
    place: { kind: 'project', projectId },
  });
  const all = board.objectives.flatMap(({ keyResults }) => keyResults);
  const busiest = all
    .filter(({ work }) => work !== null)
    .sort((a, b) => (b.work?.total ?? 0) - (a.work?.total ?? 0));
  for (const { id, objectiveId } of busiest) {
    const { links } = await client.call(viewer, 'keyResult.get', { id });
    const child = links
      .flatMap(({ issueId }) => site.jira.store.issues.childrenOf(issueId))
      .find(({ projectId: home }) => home === projectId);
    const numberId = all.find(({ measure }) => measure.kind === 'number')?.id ?? id;
    if (child) return { projectId, objectiveId, keyResultId: id, numberId, issueId: child.id };
  }
  throw new Error('No key result of the board is fed by an epic');
}
