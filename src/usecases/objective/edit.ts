import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import type { Objective } from '../../domain/objective';
import { checkEdit } from '../../domain/version';
import { loadOwnObjective, stageOf } from '../load/objective';
import type { Ports } from '../ports';
import { nextVersion } from '../versions/next-version';
import { objectiveVersions } from '../versions/of-objective';
import { saveVersion } from '../versions/versions';
import { objectiveRef } from '../views/refs';

export async function editObjective(
  ports: Ports,
  actor: Actor,
  input: OperationInput<'objective.edit'>,
): Promise<OperationOutput<'objective.edit'>> {
  const standing = await loadOwnObjective(ports, actor, input.id);
  const current = standing.objective;
  if (current.version === input.version) checkEdit(stageOf(standing), input.reason);
  const next: Objective = {
    ...nextVersion(ports, actor, current, input.version, input.reason),
    title: input.title ?? current.title,
    why: input.why ?? current.why,
    commitment: input.commitment ?? current.commitment,
    weight: input.weight === undefined ? current.weight : input.weight,
    ownerId: input.ownerId ?? current.ownerId,
    contributorIds: input.contributorIds ?? current.contributorIds,
    team: input.team ?? current.team,
    level: input.level ?? current.level,
    visibility: input.visibility ?? current.visibility,
  };
  const versions = objectiveVersions(ports, actor, current.id);
  return objectiveRef(await saveVersion(versions, input.version, current, next));
}
