import type { Actor, Grant } from '../../domain/actor';
import { placeOf, type Home } from '../../domain/home';
import { isFresh } from '../../domain/rights';
import type { Ports } from '../ports';

/** What the viewer may do, place by place; a place that was not proven grants nothing. */
export interface Grants {
  at(home: Home): Grant;
  atPlace(place: string): Grant;
}

/**
 * The viewer's grants at these places. Known ones are used while fresh; the rest is asked of Jira
 * in one call, as the viewer, and kept.
 */
export async function grantsAt(
  ports: Ports,
  actor: Actor,
  places: readonly string[],
  known: readonly (Grant | null)[],
): Promise<Grants> {
  const now = ports.clock();
  const fresh = known.filter((grant) => grant !== null).filter((grant) => isFresh(grant, now));
  const proven = new Map(fresh.map((grant) => [grant.place, grant]));
  const missing = [...new Set(places)].filter((place) => !proven.has(place));
  for (const grant of await ask(ports, actor, missing, now)) proven.set(grant.place, grant);
  const atPlace = (place: string): Grant =>
    proven.get(place) ?? nothingAt(place, actor.accountId, now);
  return { atPlace, at: (home) => atPlace(placeOf(home)) };
}

/** The viewer's grant at one home, for operations that have no screen statement to join it in. */
export async function grantAtHome(ports: Ports, actor: Actor, home: Home): Promise<Grant> {
  const place = placeOf(home);
  const known = await ports.stores.grants.of(actor.accountId, [place]);
  return (await grantsAt(ports, actor, [place], known)).atPlace(place);
}

async function ask(
  ports: Ports,
  actor: Actor,
  places: readonly string[],
  now: number,
): Promise<Grant[]> {
  if (places.length === 0) return [];
  const grants = await ports.jira.grants(actor.accountId, places, now);
  await ports.stores.grants.save(grants);
  return grants;
}

const nothingAt = (place: string, accountId: string, checkedAt: number): Grant => ({
  accountId,
  place,
  browse: false,
  edit: false,
  manage: false,
  checkedAt,
});
