import { judgeBand } from './band-judgement';
import type { KeyResultFacts } from './key-result-facts';
import { planOf } from './measure-plan';
import { judgePace } from './pace-judgement';
import { expectedProgress } from './plan';
import type { PastStanding } from './retro-facts';
import type { TrendPoint } from './trend';

/** How a key result stood week by week, judged by its pace on each of those days; nothing of a draft. */
export function standingsOver(
  trend: readonly TrendPoint[],
  facts: Pick<KeyResultFacts, 'keyResult' | 'objective' | 'cycle' | 'values'>,
): PastStanding[] {
  const { keyResult, objective, cycle } = facts;
  if (objective.stage === 'draft') return [];
  const { measure } = keyResult;
  const course = { cycle, plan: planOf(measure, cycle) };
  return trend.map(({ on, progress }) => {
    const { status } =
      measure.kind === 'band'
        ? judgeBand(facts, measure, progress, on)
        : judgePace(progress, objective.commitment, course, on);
    return { on, progress, expected: expectedProgress(course, on), status };
  });
}
