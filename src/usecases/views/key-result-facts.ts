import type { KeyResultFacts } from '../../domain/key-result-facts';
import type { Figures, KeyResultStanding, ObjectiveStanding } from '../../storage/stores';

/** What a key result is judged by, out of a standing and the figures of a screen. */
export function keyResultFacts(
  standing: ObjectiveStanding,
  own: KeyResultStanding,
  figures: Figures,
): KeyResultFacts {
  const isOwn = ({ keyResultId }: { readonly keyResultId: string }): boolean =>
    keyResultId === own.keyResult.id;
  return {
    keyResult: own.keyResult,
    objective: standing.objective,
    cycle: standing.cycle,
    closed: own.closed ?? standing.closed,
    lastCheckIn: own.lastCheckIn,
    publishedAt: own.publishedAt,
    work: figures.work.filter(isOwn),
    values: figures.values.filter(isOwn),
  };
}
