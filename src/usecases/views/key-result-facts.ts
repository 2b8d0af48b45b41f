import type { Moment } from '../../domain/calendar';
import type { KeyResultFacts } from '../../domain/key-result-facts';
import type { CountedGroup, KeyResultStanding, ObjectiveStanding } from '../../storage/stores';
import { figureName } from './ends';
import type { FiguresByKeyResult } from './figures';

function unseenOf(groups: readonly CountedGroup[]): KeyResultFacts['unseen'] {
  const since = groups.flatMap(({ unseenSince }) => unseenSince ?? []).sort();
  return { issues: groups.reduce((sum, { unseen }) => sum + unseen, 0), since: since[0] ?? null };
}

/**
 * What a key result is judged by, out of a standing and the figures of a screen; `above`, when what
 * it counts in ended.
 */
export function keyResultFacts(
  standing: ObjectiveStanding,
  own: KeyResultStanding,
  figures: FiguresByKeyResult,
  above: Moment | null = null,
): KeyResultFacts {
  const moved = figures.get(figureName(own, standing, above));
  const work = moved?.work ?? [];
  return {
    keyResult: own.keyResult,
    objective: standing.objective,
    cycle: standing.cycle,
    closed: own.closed ?? standing.closed,
    lastCheckIn: own.lastCheckIn,
    publishedAt: own.publishedAt,
    work,
    workChanges: moved?.changes ?? [],
    unseen: unseenOf(work.filter(({ issues }) => issues > 0)),
    neverSeen: unseenOf(work.filter(({ issues }) => issues === 0)),
    values: moved?.values ?? [],
  };
}
