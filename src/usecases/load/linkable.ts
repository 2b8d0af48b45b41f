import type { Actor } from '../../domain/actor';
import { Refused } from '../../domain/refusal';
import type { Ports } from '../ports';
import {
  checkKeyResultInSight,
  keyResultStage,
  loadKeyResult,
  loadReportable,
  type KeyResultIn,
} from './key-result';
import type { Loaded } from './objective';

export type Linkable = Loaded<KeyResultIn>;

/** A key result that issues move and that is open: links may come and go. */
export async function loadLinkable(
  ports: Ports,
  actor: Actor,
  id: string,
  field = 'keyResultId',
): Promise<Linkable> {
  const loaded = await loadKeyResult(ports, actor, id, field);
  checkKeyResultInSight(loaded.standing);
  checkFedByIssues(loaded.standing, field);
  return loaded;
}

/** The same where the actor decides what moves it: a rule links issues that its maker need not be able to edit. */
export async function loadFed(
  ports: Ports,
  actor: Actor,
  id: string,
  field = 'keyResultId',
): Promise<KeyResultIn> {
  const standing = await loadReportable(ports, actor, id, field);
  checkFedByIssues(standing, field);
  return standing;
}

function checkFedByIssues(standing: KeyResultIn, field: string): void {
  const { measure } = standing.own.keyResult;
  if (measure.kind !== 'issues') throw new Refused('measured-by-value', { field });
  if (keyResultStage(standing) === 'closed') throw new Refused('already-closed', { field });
}
