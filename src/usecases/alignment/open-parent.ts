import { Refused } from '../../domain/refusal';
import type { ObjectiveStanding } from '../../storage/stores';
import { stageOf } from '../load/objective';

/** Refuses to change what counts in an objective that is closed: its figures move no more. */
export function checkOpenParent(parent: ObjectiveStanding): void {
  if (stageOf(parent) === 'closed') throw new Refused('already-closed');
}
