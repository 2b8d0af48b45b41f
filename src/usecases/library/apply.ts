import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { placeOf } from '../../domain/home';
import type { FilledObjective } from '../../domain/library/fill';
import { Refused } from '../../domain/refusal';
import { momentNow, present } from '../moment';
import { createObjective } from '../objective/create';
import type { Ports } from '../ports';
import { grantAtHome } from '../rights/grants';
import { requireManage } from '../rights/require';
import { nthId } from './nth-id';
import { makeRules, ruleWishes, type RuleWish } from './rules-of';
import { filledTemplate } from './use-template';

type Input = OperationInput<'template.apply'>;

/**
 * Draft objectives out of a template, one after the other. Their ids follow from the use, so that a
 * repeat finds those that are there, finishes the rest, and notes the use. JQL becomes rules once all stand.
 */
export async function applyTemplate(
  ports: Ports,
  actor: Actor,
  input: Input,
): Promise<OperationOutput<'template.apply'>> {
  const { useId, id, home, cycleId } = input;
  requireManage(await grantAtHome(ports, actor, home));
  let milestones = 0;
  const ids = (): string => nthId(useId, 500 + (milestones += 1));
  const { template, filled } = await filledTemplate(ports, actor, id, input.answers, ids);
  if (filled.objectives.length === 0) throw new Refused('nothing-to-make', { field: 'id' });
  const made: OperationOutput<'template.apply'>['objectives'] = [];
  const { checkInDays } = (await present(ports)).settings;
  const wishes: RuleWish[] = [];
  for (const [index, objective] of filled.objectives.entries()) {
    const wish = wishOf(objective, { useId, index, checkInDays });
    made.push(await createObjective(ports, actor, { ...wish, cycleId, home }));
    wishes.push(
      ...ruleWishes(
        objective,
        wish.keyResults.map((keyResult) => keyResult.id),
      ),
    );
  }
  const rulesLeftOut = await makeRules(ports, actor, wishes);
  await ports.stores.library.uses.add(
    made.map((objective) => ({
      ...{ useId, itemId: objective.id, kind: 'objective' as const },
      ...{ templateId: template.id, templateVersion: template.version },
      ...{ place: placeOf(home), cycleId, at: momentNow(ports.clock), by: actor.accountId },
    })),
  );
  return { objectives: made, rulesLeftOut };
}

interface Place {
  readonly useId: string;
  readonly index: number;
  readonly checkInDays: number;
}

/** Key results of the n-th objective take the ids after its own. */
const wishOf = (objective: FilledObjective, { useId, index, checkInDays }: Place) => {
  const { title, why, commitment, weight, keyResults } = objective;
  const first = index * 30;
  return {
    ...{ id: nthId(useId, first), title, why, commitment, weight },
    ...{ contributorIds: [], team: '', visibility: { kind: 'home' as const } },
    keyResults: keyResults.map((keyResult, at) => ({
      ...{ id: nthId(useId, first + at + 1), title: keyResult.title, weight: keyResult.weight },
      cadenceDays: keyResult.cadenceDays ?? checkInDays,
      measure: keyResult.measure,
    })),
  };
};
