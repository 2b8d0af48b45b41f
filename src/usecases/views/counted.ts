import { judgeObjective } from '../../domain/objective-status';
import type { JudgedObjective } from '../../domain/rollup';
import { judgeKeyResult } from '../../domain/status';
import type { ObjectiveStanding } from '../../storage/stores';
import { stageOf } from '../load/objective';
import { seesStanding } from '../rights/sees';
import { keyResultFacts } from './key-result-facts';
import type { Viewing } from './viewing';

/** A draft promises nothing yet, and what is archived is out of sight. */
const counts = (standing: ObjectiveStanding): boolean =>
  stageOf(standing) !== 'draft' && standing.objective.archivedAt === null;

/** The aligned objectives that count in this one, judged by what they come to themselves. */
export const countedIn = (viewing: Viewing, { counted }: ObjectiveStanding): JudgedObjective[] =>
  counted.filter(counts).map((child) => ({
    objective: child.objective,
    judgement: judgeStanding(viewing, child),
    named: seesStanding(viewing.actor, child, viewing.grants),
  }));

function judgeStanding(viewing: Viewing, standing: ObjectiveStanding) {
  const { settings, today } = viewing.present;
  const keyResults = standing.keyResults.map((own) => ({
    keyResult: own.keyResult,
    judgement: judgeKeyResult(keyResultFacts(standing, own, viewing.figures), settings, today),
  }));
  return judgeObjective(standing, [...keyResults, ...countedIn(viewing, standing)], today);
}
