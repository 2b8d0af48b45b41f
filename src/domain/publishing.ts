import type { Cycle } from './cycle';
import type { Objective } from './objective';
import { Refused } from './refusal';
import { checkNoShelf } from './shelf';
import type { Stage } from './versioned';

/** Refuses what is past its draft: `already-published`, `already-closed`. */
function checkDraft(stage: Stage): void {
  if (stage === 'published') throw new Refused('already-published');
  if (stage === 'closed') throw new Refused('already-closed');
}

/** Refuses a cycle that is published or closed already, or is no cycle but the shelf. */
export function checkPublishCycle(cycle: Pick<Cycle, 'stage' | 'shelf'>): void {
  checkNoShelf(cycle);
  checkDraft(cycle.stage);
}

/** Refuses work in a closed cycle: `cycle-closed`. */
export function checkOpenCycle(cycle: Pick<Cycle, 'stage'>): void {
  if (cycle.stage === 'closed') throw new Refused('cycle-closed', { field: 'cycleId' });
}

/**
 * Refuses an objective that is no draft, is kept for the future (`on-shelf`), lies in a cycle that is closed or still a
 * draft (`cycle-is-draft`: nobody would know by which days it is judged), or has no key result (`no-key-results`).
 */
export function checkPublishObjective(
  objective: Pick<Objective, 'stage'>,
  keyResultCount: number,
  cycle: Pick<Cycle, 'stage' | 'shelf'>,
): void {
  checkDraft(objective.stage);
  checkOpenCycle(cycle);
  if (cycle.shelf) throw new Refused('on-shelf', { field: 'cycleId' });
  if (cycle.stage === 'draft') throw new Refused('cycle-is-draft', { field: 'cycleId' });
  if (keyResultCount === 0) throw new Refused('no-key-results', { field: 'keyResults' });
}
