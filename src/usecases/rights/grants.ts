import type { Actor, Grant } from '../../domain/actor';
import { noAppPermissions } from '../../domain/app-permissions';
import { placeOf, type Home } from '../../domain/home';
import { Refused } from '../../domain/refusal';
import { isFresh } from '../../domain/rights';
import type { GrantsOfItem } from '../../domain/visibility';
import type { ObjectiveStanding } from '../../storage/stores';
import type { Ports } from '../ports';

const site = placeOf({ kind: 'site' });

/** What the viewer may do, place by place; a place that was not proven grants nothing. */
export interface Grants {
  at(home: Home): Grant;
  atPlace(place: string): Grant;
  /** At the site and at the home of an item. */
  ofItem(item: { readonly home: Home }): GrantsOfItem;
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
    heldBy(actor, proven.get(place) ?? nothingAt(place, actor.accountId, now));
  return grantsBy(atPlace);
}

/** Grants out of those place by place. */
export function grantsBy(atPlace: Grants['atPlace']): Grants {
  const at = (home: Home): Grant => atPlace(placeOf(home));
  return { atPlace, at, ofItem: ({ home }) => ({ site: atPlace(site), home: at(home) }) };
}

/** The viewer's grants at the homes of these standings and, where there are any, at the site. */
export function grantsOfStandings(
  ports: Ports,
  actor: Actor,
  standings: readonly ObjectiveStanding[],
): Promise<Grants> {
  return grantsAt(ports, actor, placesOf(standings), knownBy(standings));
}

/** Where one must look to know who sees these. */
export const placesOf = (standings: readonly ObjectiveStanding[]): string[] =>
  standings.length === 0
    ? []
    : [site, ...standings.map(({ objective }) => placeOf(objective.home))];

/** The grants that standings brought along. */
export const knownBy = (standings: readonly ObjectiveStanding[]): (Grant | null)[] =>
  standings.flatMap(({ grant, siteGrant }) => [grant, siteGrant]);

/** The viewer's grant at one home, for operations that have no screen statement to join it in. */
export async function grantAtHome(ports: Ports, actor: Actor, home: Home): Promise<Grant> {
  const place = placeOf(home);
  const known = await ports.stores.grants.of(actor.accountId, [place]);
  return (await grantsAt(ports, actor, [place], known)).atPlace(place);
}

/** The same, where whoever has no access to Jira, or is not logged in, simply may do nothing. */
export async function grantsOrNone(
  ports: Ports,
  actor: Actor,
  places: readonly string[],
  known: readonly (Grant | null)[],
): Promise<Grants> {
  const none = grantsBy((place) => nothingAt(place, actor.accountId, ports.clock()));
  if (actor.accountId === '') return none;
  try {
    return await grantsAt(ports, actor, places, known);
  } catch (error) {
    if (error instanceof Refused && error.rule === 'no-access') return none;
    throw error;
  }
}

async function ask(
  ports: Ports,
  actor: Actor,
  places: readonly string[],
  now: number,
): Promise<Grant[]> {
  if (places.length === 0) return [];
  const ofApp = (await ports.stores.appPermissions.read()) ?? noAppPermissions;
  const { accountId } = actor;
  const grants = await ports.jira.grants({ accountId, places, now, ofApp });
  await ports.stores.grants.save(grants);
  return grants;
}

/** Whoever only reads edits and manages nothing, whatever Jira says. */
const heldBy = ({ readsOnly }: Actor, grant: Grant): Grant =>
  readsOnly === true ? { ...grant, edit: false, manage: false } : grant;

const nothingAt = (place: string, accountId: string, checkedAt: number): Grant => ({
  accountId,
  place,
  browse: false,
  edit: false,
  manage: false,
  checkedAt,
});
