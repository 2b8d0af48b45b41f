import type { Outcome } from './close';
import type { Objective } from './objective';
import { Refused } from './refusal';
import { isScored } from './score';

/** How somebody says an item ended. */
export interface ClosingWish {
  readonly outcome: Outcome;
  /** 0..1, or null where it is not scored. */
  readonly score: number | null;
}

/** How somebody wants to close an objective. */
export interface ObjectiveClosingWish extends ClosingWish {
  /** Those left out end as they stand. */
  readonly keyResults: readonly (ClosingWish & { readonly id: string })[];
}

/**
 * Refuses an objective that is not published or closed already, an outcome without its score
 * (`score-missing`; cancelled and carried need none), and a key result that is not its own (`not-found`).
 */
export function checkCloseObjective(
  objective: Pick<Objective, 'stage'>,
  wish: ObjectiveClosingWish,
  keyResultIds: readonly string[],
): void {
  if (objective.stage === 'closed') throw new Refused('already-closed');
  if (objective.stage === 'draft') throw new Refused('not-published');
  checkScore(wish, 'score');
  wish.keyResults.forEach((keyResult, index) => {
    const path = `keyResults.${index}`;
    if (!keyResultIds.includes(keyResult.id)) {
      throw new Refused('not-found', { field: `${path}.id` });
    }
    checkScore(keyResult, `${path}.score`);
  });
}

function checkScore({ outcome, score }: ClosingWish, field: string): void {
  if (score === null && isScored(outcome)) throw new Refused('score-missing', { field });
}
