import type { KeyResultFacts } from '../../domain/key-result-facts';
import type { KeyResultStanding, ObjectiveStanding } from '../../storage/stores';
import type { FiguresByKeyResult } from './figures';

/** What a key result is judged by, out of a standing and the figures of a screen. */
export function keyResultFacts(
  standing: ObjectiveStanding,
  own: KeyResultStanding,
  figures: FiguresByKeyResult,
): KeyResultFacts {
  const moved = figures.get(own.keyResult.id);
  return {
    keyResult: own.keyResult,
    objective: standing.objective,
    cycle: standing.cycle,
    closed: own.closed ?? standing.closed,
    lastCheckIn: own.lastCheckIn,
    publishedAt: own.publishedAt,
    work: moved?.work ?? [],
    values: moved?.values ?? [],
  };
}
