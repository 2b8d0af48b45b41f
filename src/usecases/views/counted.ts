import { countsIn } from '../../domain/archiving';
import type { Judgement } from '../../domain/judgement';
import type { KeyResult } from '../../domain/key-result';
import { judgeObjective, type ObjectiveJudgement } from '../../domain/objective-status';
import type { JudgedObjective } from '../../domain/rollup';
import { judgeKeyResult } from '../../domain/status';
import type { ObjectiveStanding } from '../../storage/stores';
import { stageOf } from '../load/objective';
import { seesStanding } from '../rights/sees';
import { keyResultFacts } from './key-result-facts';
import type { Viewing } from './viewing';

interface Judged {
  readonly keyResult: KeyResult;
  readonly judgement: Judgement;
}

/** What an objective comes to, by its key results and the aligned objectives that count in it. */
export function judgeAsParent(
  viewing: Viewing,
  standing: ObjectiveStanding,
  keyResults: readonly Judged[],
): ObjectiveJudgement {
  const own = keyResults.filter(({ keyResult }) => countsIn(keyResult, standing.closed));
  return judgeObjective(standing, [...own, ...countedIn(viewing, standing)], viewing.present.today);
}

/**
 * The aligned objectives that count in this one, judged by what they come to themselves. A draft
 * promises nothing yet.
 */
const countedIn = (viewing: Viewing, { counted, closed }: ObjectiveStanding): JudgedObjective[] =>
  counted
    .filter((child) => stageOf(child) !== 'draft' && countsIn(child.objective, closed))
    .map((child) => ({
      objective: child.objective,
      judgement: judgeStanding(viewing, child),
      named: seesStanding(viewing.actor, child, viewing.grants),
    }));

function judgeStanding(viewing: Viewing, standing: ObjectiveStanding): ObjectiveJudgement {
  const { settings, today } = viewing.present;
  const keyResults = standing.keyResults.map((own) => ({
    keyResult: own.keyResult,
    judgement: judgeKeyResult(keyResultFacts(standing, own, viewing.figures), settings, today),
  }));
  return judgeAsParent(viewing, standing, keyResults);
}
