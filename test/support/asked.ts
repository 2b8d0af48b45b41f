import { dayOf } from '../../src/domain/calendar';
import type { FiguresQuery } from '../../src/storage/stores';
import type { StoredScope } from './stored';

/** How a screen asks for the figures of a key result after it read its standing. */
export async function askedOf(app: StoredScope, keyResultId: string): Promise<FiguresQuery> {
  const standing = await app.run(() => app.stores.keyResults.find(keyResultId, 'viewer'));
  const own = standing?.keyResults[0];
  if (!standing || !own) throw new Error(`${keyResultId} is not stored`);
  const { kept, publishedAt } = own;
  const publishedOn = publishedAt === null ? null : dayOf('UTC', publishedAt);
  return {
    lookedAt: new Map([[keyResultId, { since: standing.cycle.startsOn, publishedOn }]]),
    kept: new Map(kept === null ? [] : [[keyResultId, kept]]),
  };
}
