import type { Actor, Grant } from '../../domain/actor';
import { checkInSight } from '../../domain/archiving';
import { placeOf } from '../../domain/home';
import { Refused } from '../../domain/refusal';
import type { Stage } from '../../domain/versioned';
import type { ObjectiveStanding } from '../../storage/stores';
import type { Ports } from '../ports';
import { grantsAt } from '../rights/grants';
import { requireBrowse, requireOwner } from '../rights/require';

/** A standing and what the viewer may do at its home. */
export interface Loaded<T extends ObjectiveStanding> {
  readonly standing: T;
  readonly grant: Grant;
}

/** Adds the viewer's grant to a standing; refuses `not-found` without one, `no-access` without browsing. */
export async function withGrant<T extends ObjectiveStanding>(
  ports: Ports,
  actor: Actor,
  standing: T | null,
  field = 'id',
): Promise<Loaded<T>> {
  if (standing === null) throw new Refused('not-found', { field });
  const place = placeOf(standing.objective.home);
  const grants = await grantsAt(ports, actor, [place], [standing.grant]);
  return { standing, grant: requireBrowse(grants.atPlace(place)) };
}

/** An objective in sight that the actor owns or whose home they manage. */
export async function loadOwnObjective(
  ports: Ports,
  actor: Actor,
  id: string,
  field = 'id',
): Promise<ObjectiveStanding> {
  const standing = await loadOwnObjectiveAnywhere(ports, actor, id, field);
  checkInSight(field === 'id' ? null : field, standing.objective, standing.cycle);
  return standing;
}

/** As `loadOwnObjective`, also where it is archived. */
export async function loadOwnObjectiveAnywhere(
  ports: Ports,
  actor: Actor,
  id: string,
  field = 'id',
): Promise<ObjectiveStanding> {
  const found = await ports.stores.objectives.find(id, actor.accountId);
  const { standing, grant } = await withGrant(ports, actor, found, field);
  requireOwner(actor, [standing.objective.ownerId], grant);
  return standing;
}

/** Closed comes from a close record, of its own or of its cycle. */
export const stageOf = ({ objective, closed }: ObjectiveStanding): Stage =>
  closed === null ? objective.stage : 'closed';
