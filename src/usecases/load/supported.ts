import type { Actor, Grant } from '../../domain/actor';
import type { Supported } from '../../domain/alignment';
import { placeOf } from '../../domain/home';
import { Refused } from '../../domain/refusal';
import { maySee } from '../../domain/rights-at-item';
import type { ObjectiveStanding } from '../../storage/stores';
import type { Ports } from '../ports';
import { grantsAt } from '../rights/grants';
import { requireBrowse } from '../rights/require';

/** What an objective supports, as the objective it leads up to. */
export interface LoadedSupported {
  readonly standing: ObjectiveStanding;
  readonly grant: Grant;
}

const field = 'supports.id';

/** An item that the actor may see; refuses `not-found` or `no-access`. */
export async function loadSupported(
  ports: Ports,
  actor: Actor,
  { kind, id }: Supported,
): Promise<LoadedSupported> {
  const { objectives, keyResults, grants: kept } = ports.stores;
  const store = kind === 'objective' ? objectives : keyResults;
  const standing = await store.find(id, actor.accountId);
  if (standing === null) throw new Refused('not-found', { field });
  const { objective } = standing;
  const places = ['site', placeOf(objective.home)];
  const grants = await grantsAt(ports, actor, places, await kept.of(actor.accountId, places));
  const grant = grants.at(objective.home);
  if (maySee(actor, objective, { home: grant, site: grants.atPlace('site') })) {
    return { standing, grant };
  }
  requireBrowse(grant);
  throw new Refused('not-found', { field });
}
