import type { Actor } from '../../domain/actor';
import { Refused } from '../../domain/refusal';
import type { Ports } from '../ports';
import {
  checkKeyResultInSight,
  keyResultStage,
  loadKeyResult,
  type KeyResultIn,
} from './key-result';

/** A key result that issues move and that is open: links may come and go. */
export async function loadLinkable(ports: Ports, actor: Actor, id: string): Promise<KeyResultIn> {
  const field = 'keyResultId';
  const { standing } = await loadKeyResult(ports, actor, id, field);
  checkKeyResultInSight(standing);
  const { measure } = standing.own.keyResult;
  if (measure.kind !== 'issues') throw new Refused('measured-by-value', { field });
  if (keyResultStage(standing) === 'closed') throw new Refused('already-closed', { field });
  return standing;
}
