import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import type { Objective } from '../../domain/objective';
import { loadOwnObjectiveAnywhere, stageOf } from '../load/objective';
import type { Ports } from '../ports';
import { objectiveVersions } from '../versions/of-objective';
import { saveUndo } from '../versions/undo';
import { objectiveRef } from '../views/refs';
import { bringDaysBack } from './fit-days';
import { checkTarget, isElsewhere } from './move';

export async function undoObjective(
  ports: Ports,
  actor: Actor,
  input: OperationInput<'objective.undo'>,
): Promise<OperationOutput<'objective.undo'>> {
  const standing = await loadOwnObjectiveAnywhere(ports, actor, input.id);
  const versions = objectiveVersions(ports, actor, input.id);
  const undoing = {
    current: standing.objective,
    stage: stageOf(standing),
    versions,
    checkPlace: async (before: Objective, seen: Objective) => {
      if (isElsewhere(before, seen)) await checkTarget(ports, actor, standing, before);
    },
  };
  const saved = await saveUndo(ports, actor, undoing, input.version);
  await bringDaysBack(ports, standing, await versions.version(input.version), saved);
  return objectiveRef(saved);
}
