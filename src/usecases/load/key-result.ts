import type { Actor } from '../../domain/actor';
import { checkInSight } from '../../domain/archiving';
import { Refused } from '../../domain/refusal';
import type { Stage } from '../../domain/versioned';
import type { KeyResultStanding, ObjectiveStanding } from '../../storage/stores';
import type { Ports } from '../ports';
import { requireOwner } from '../rights/require';
import { stageOf, withGrant, type Loaded } from './objective';

/** The standing of an objective with the one key result that was asked for. */
export interface KeyResultIn extends ObjectiveStanding {
  readonly own: KeyResultStanding;
}

/** A key result whose home the actor may browse. */
export async function loadKeyResult(
  ports: Ports,
  actor: Actor,
  id: string,
  field = 'id',
): Promise<Loaded<KeyResultIn>> {
  const found = await ports.stores.keyResults.find(id, actor.accountId);
  const own = found?.keyResults[0];
  if (!found || !own) throw new Refused('not-found', { field });
  return withGrant(ports, actor, { ...found, own }, field);
}

/** A key result in sight that the actor owns, by itself or through its objective, or whose home they manage. */
export async function loadOwnKeyResult(
  ports: Ports,
  actor: Actor,
  id: string,
  field = 'id',
): Promise<KeyResultIn> {
  const standing = await loadOwnKeyResultAnywhere(ports, actor, id, field);
  checkKeyResultInSight(standing);
  return standing;
}

/** Refuses a key result that is archived, by itself or with what it belongs to. */
export function checkKeyResultInSight({ own, objective, cycle }: KeyResultIn): void {
  checkInSight(null, own.keyResult, objective, cycle);
}

/** As `loadOwnKeyResult`, also where it is archived. */
export async function loadOwnKeyResultAnywhere(
  ports: Ports,
  actor: Actor,
  id: string,
  field = 'id',
): Promise<KeyResultIn> {
  const { standing, grant } = await loadKeyResult(ports, actor, id, field);
  requireOwner(actor, [standing.own.keyResult.ownerId, standing.objective.ownerId], grant);
  return standing;
}

/** Closed by a record of its own, of its objective or of its cycle. */
export const keyResultStage = (standing: KeyResultIn): Stage =>
  standing.own.closed === null ? stageOf(standing) : 'closed';
