import { countsIn } from '../../domain/archiving';
import type { Moment } from '../../domain/calendar';
import type { Judgement } from '../../domain/judgement';
import type { KeyResult } from '../../domain/key-result';
import { judgeObjective, type ObjectiveJudgement } from '../../domain/objective-status';
import type { JudgedObjective } from '../../domain/rollup';
import { judgeKeyResult } from '../../domain/status';
import type { ObjectiveStanding } from '../../storage/stores';
import { stageOf } from '../load/objective';
import { seesStanding } from '../rights/sees';
import { endOf } from './ends';
import { keyResultFacts } from './key-result-facts';
import type { Viewing } from './viewing';

interface Judged {
  readonly keyResult: KeyResult;
  readonly judgement: Judgement;
}

/**
 * What an objective comes to, by its key results and the aligned objectives that count in it; `above`,
 * when what it counts in ended.
 */
export function judgeAsParent(
  viewing: Viewing,
  standing: ObjectiveStanding,
  keyResults: readonly Judged[],
  above: Moment | null = null,
): ObjectiveJudgement {
  const end = endOf(standing, above);
  const own = keyResults.filter(({ keyResult }) => countsIn(keyResult, end));
  const children = [...own, ...countedIn(viewing, standing, end)];
  return judgeObjective(standing, children, viewing.present.today);
}

/** The aligned objectives that count in this one until its end, judged by what they come to themselves. */
const countedIn = (
  viewing: Viewing,
  { counted }: ObjectiveStanding,
  end: Moment | null,
): JudgedObjective[] =>
  counted
    .filter((child) => isPromised(child, end) && countsIn(child.objective, end))
    .map((child) => ({
      objective: child.objective,
      judgement: judgeStanding(viewing, child, end),
      named: seesStanding(viewing.actor, child, viewing.grants),
    }));

/** A draft promises nothing yet. */
const isPromised = (child: ObjectiveStanding, end: Moment | null): boolean =>
  stageOf(child) !== 'draft' && wasPublished(child, end);

const wasPublished = (
  { publishedAt }: Pick<ObjectiveStanding, 'publishedAt'>,
  end: Moment | null,
): boolean => end === null || (publishedAt !== null && publishedAt <= end);

function judgeStanding(
  viewing: Viewing,
  standing: ObjectiveStanding,
  above: Moment | null,
): ObjectiveJudgement {
  const { settings, today } = viewing.present;
  const keyResults = standing.keyResults
    .filter((own) => wasPublished(own, above))
    .map((own) => {
      const facts = keyResultFacts(standing, own, viewing.figures, above);
      return { keyResult: own.keyResult, judgement: judgeKeyResult(facts, settings, today) };
    });
  return judgeAsParent(viewing, standing, keyResults, above);
}
