import type { Actor } from '../../domain/actor';
import type { Supported } from '../../domain/alignment';
import type { ObjectiveStanding } from '../../storage/stores';
import type { Ports } from '../ports';
import { withGrant, type Loaded } from './objective';

/** What an objective supports, as the objective it leads up to. */
export type LoadedSupported = Loaded<ObjectiveStanding>;

/** An item that the actor may see; refuses `not-found`. */
export async function loadSupported(
  ports: Ports,
  actor: Actor,
  { kind, id }: Supported,
): Promise<LoadedSupported> {
  const { objectives, keyResults } = ports.stores;
  const store = kind === 'objective' ? objectives : keyResults;
  return withGrant(ports, actor, await store.find(id, actor.accountId), 'supports.id');
}
