import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { isArchived } from '../../domain/archiving';
import type { Objective } from '../../domain/objective';
import { checkPublishObjective } from '../../domain/publishing';
import { loadOwnObjective, stageOf } from '../load/objective';
import type { Ports } from '../ports';
import { nextVersion } from '../versions/next-version';
import { objectiveVersions } from '../versions/of-objective';
import { isPublishRepeat } from '../versions/repeat';
import { requireSeen, saveVersion } from '../versions/versions';
import { objectiveRef } from '../views/refs';

export async function publishObjective(
  ports: Ports,
  actor: Actor,
  input: OperationInput<'objective.publish'>,
): Promise<OperationOutput<'objective.publish'>> {
  const standing = await loadOwnObjective(ports, actor, input.id);
  const { objective: current, keyResults, cycle } = standing;
  if (isPublishRepeat(actor, current, input.version)) return objectiveRef(current);
  const versions = objectiveVersions(ports, actor, current.id);
  await requireSeen(versions, input.version, current);
  const inSight = keyResults.filter(({ keyResult }) => !isArchived(keyResult));
  checkPublishObjective({ stage: stageOf(standing) }, inSight.length, cycle);
  const next: Objective = {
    ...nextVersion(ports, actor, current, input.version),
    stage: 'published',
  };
  return objectiveRef(await saveVersion(versions, input.version, current, next));
}
