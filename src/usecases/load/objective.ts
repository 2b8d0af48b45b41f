import type { Actor } from '../../domain/actor';
import { checkInSight } from '../../domain/archiving';
import { Refused } from '../../domain/refusal';
import type { Stage } from '../../domain/versioned';
import { maySee, type GrantsOfItem } from '../../domain/visibility';
import type { ObjectiveStanding } from '../../storage/stores';
import type { Ports } from '../ports';
import { grantsOfStandings, type Grants } from '../rights/grants';
import { requireJiraUser } from '../rights/jira-user';
import { requireOwner } from '../rights/require';

/** A standing that the viewer may see, and what they may do there. */
export interface Loaded<T extends ObjectiveStanding> {
  readonly standing: T;
  readonly grants: Grants;
  readonly ofItem: GrantsOfItem;
}

/**
 * Adds the viewer's grants to a standing. What they may not see is `not-found`, like an id that
 * names nothing; without access to Jira every id is `no-access`.
 */
export async function withGrant<T extends ObjectiveStanding>(
  ports: Ports,
  actor: Actor,
  standing: T | null,
  field = 'id',
): Promise<Loaded<T>> {
  if (standing === null) {
    await requireJiraUser(ports, actor);
    throw new Refused('not-found', { field });
  }
  const grants = await grantsOfStandings(ports, actor, [standing]);
  const ofItem = grants.ofItem(standing.objective);
  if (!maySee(actor, standing.objective, ofItem)) throw new Refused('not-found', { field });
  return { standing, grants, ofItem };
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
  const { standing, ofItem } = await withGrant(ports, actor, found, field);
  requireOwner(actor, standing, ofItem);
  return standing;
}

/** Closed comes from a close record, of its own or of its cycle. */
export const stageOf = ({ objective, closed }: ObjectiveStanding): Stage =>
  closed === null ? objective.stage : 'closed';
