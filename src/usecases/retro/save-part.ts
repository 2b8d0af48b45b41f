import type { Actor } from '../../domain/actor';
import type { Moment } from '../../domain/calendar';
import { Refused } from '../../domain/refusal';
import { changedFields } from '../../domain/version';
import { momentNow } from '../moment';
import type { PartStore } from '../../storage/retro/stores';
import type { Ports } from '../ports';
import { loadUnlocked, refuseIfLocked } from './load';

/** A cause or an action. */
interface Part {
  readonly id: string;
  readonly retroId: string;
  readonly revision: number;
  readonly at: Moment;
  readonly by: string;
}

/** Of causes, and of actions. */
const mostParts = 200;

/**
 * Adds a part, or changes the revision that was seen. What is there afterwards as wished was saved, by
 * this call or one before; refuses `stale` where somebody else was first, and `locked`.
 */
export async function savePart<T extends Part>(
  ports: Ports,
  store: PartStore<T>,
  wish: T,
  content: readonly (keyof T & string)[],
): Promise<T> {
  const isNew = wish.revision === 1;
  await (isNew ? store.add(wish, mostParts) : store.change(wish));
  const stored = await store.find(wish.retroId, wish.id);
  const fields = stored === null ? [] : changedFields(stored, wish, content);
  if (stored !== null && fields.length === 0) return stored;
  await refuseIfLocked(ports, { accountId: wish.by }, wish.retroId);
  if (stored !== null) {
    const { by, at, revision: version } = stored;
    throw new Refused('stale', { stale: { by, at, version, fields } });
  }
  if (isNew) throw new Refused('too-many', { field: 'retroId', values: { max: mostParts } });
  throw new Refused('not-found', { field: 'id' });
}

/** One that is gone already is removed as well as another. */
export async function removePart<T extends Part>(
  ports: Ports,
  actor: Actor,
  store: PartStore<T>,
  { retroId, id }: { readonly retroId: string; readonly id: string },
): Promise<{ id: string }> {
  await loadUnlocked(ports, actor, retroId);
  await store.remove({ retroId, id, at: momentNow(ports.clock) });
  if ((await store.find(retroId, id)) !== null) await refuseIfLocked(ports, actor, retroId);
  return { id };
}
