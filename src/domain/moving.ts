import type { Cycle } from './cycle';
import { Refused } from './refusal';
import type { Stage } from './versioned';

/** Refuses to take what is published back among drafts: `cycle-unpublished`. */
export function checkMoveObjective(stage: Stage, into: Pick<Cycle, 'stage'>): void {
  if (stage === 'published' && into.stage === 'draft') {
    throw new Refused('cycle-unpublished', { field: 'cycleId' });
  }
}

/** Refuses to leave an item where it is: `already-there`. */
export function checkElsewhere(from: string, to: string, field: string): void {
  if (from === to) throw new Refused('already-there', { field });
}
