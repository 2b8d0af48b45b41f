import type { Actor } from '../../domain/actor';
import { checkInSight } from '../../domain/archiving';
import type { Item } from '../../domain/item-rights';
import type { Stage } from '../../domain/versioned';
import type { KeyResultStanding, ObjectiveStanding } from '../../storage/stores';
import type { Ports } from '../ports';
import { requireContributor, requireOwner } from '../rights/require';
import { stageOf, withGrant, type Loaded } from './objective';

/** The standing of an objective with the one key result that was asked for. */
export interface KeyResultIn extends ObjectiveStanding {
  readonly own: KeyResultStanding;
}

/** A key result that the actor may see. */
export async function loadKeyResult(
  ports: Ports,
  actor: Actor,
  id: string,
  field = 'id',
): Promise<Loaded<KeyResultIn>> {
  const found = await ports.stores.keyResults.find(id, actor.accountId);
  const own = found?.keyResults[0];
  return withGrant(ports, actor, found && own ? { ...found, own } : null, field);
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
  const { standing, ofItem } = await loadKeyResult(ports, actor, id, field);
  requireOwner(actor, itemOf(standing), ofItem);
  return standing;
}

/** A key result on which the actor may report: its owners, its contributors, who manages its home. */
export async function loadReportable(
  ports: Ports,
  actor: Actor,
  id: string,
  field = 'id',
): Promise<KeyResultIn> {
  const { standing, ofItem } = await loadKeyResult(ports, actor, id, field);
  requireContributor(actor, itemOf(standing), ofItem);
  checkKeyResultInSight(standing);
  return standing;
}

/** A key result as what rights are about. */
export const itemOf = ({ objective, own }: KeyResultIn): Item => ({
  objective,
  keyResultOwnerId: own.keyResult.ownerId,
});

/** Closed by a record of its own, of its objective or of its cycle. */
export const keyResultStage = (standing: KeyResultIn): Stage =>
  standing.own.closed === null ? stageOf(standing) : 'closed';
