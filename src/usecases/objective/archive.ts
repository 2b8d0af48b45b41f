import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { loadOwnObjectiveAnywhere, stageOf } from '../load/objective';
import type { Ports } from '../ports';
import { saveArchived } from '../versions/archived';
import { objectiveVersions } from '../versions/of-objective';
import { objectiveRef } from '../views/refs';

type Input = OperationInput<'objective.archive'>;
type Output = Promise<OperationOutput<'objective.archive'>>;

async function put(ports: Ports, actor: Actor, input: Input, archived: boolean): Output {
  const standing = await loadOwnObjectiveAnywhere(ports, actor, input.id);
  const versions = objectiveVersions(ports, actor, input.id);
  const item = { current: standing.objective, stage: stageOf(standing), versions };
  return objectiveRef(await saveArchived(ports, actor, item, input, archived));
}

export const archiveObjective = (ports: Ports, actor: Actor, input: Input): Output =>
  put(ports, actor, input, true);

export const restoreObjective = (ports: Ports, actor: Actor, input: Input): Output =>
  put(ports, actor, input, false);
