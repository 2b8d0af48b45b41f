import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { checkCycle } from '../../domain/cycle';
import { checkEdit } from '../../domain/version';
import { loadManagedCycle } from '../load/cycle';
import type { Ports } from '../ports';
import { nextVersion } from '../versions/next-version';
import { cycleVersions } from '../versions/of-cycle';
import { saveVersion } from '../versions/versions';

export async function editCycle(
  ports: Ports,
  actor: Actor,
  input: OperationInput<'cycle.edit'>,
): Promise<OperationOutput<'cycle.edit'>> {
  const current = await loadManagedCycle(ports, actor, input.id);
  if (current.version === input.version) checkEdit(current.stage, input.reason);
  checkCycle(input);
  const next = {
    ...nextVersion(ports, actor, current, input.version, input.reason),
    name: input.name,
    startsOn: input.startsOn,
    endsOn: input.endsOn,
  };
  const versions = cycleVersions(ports, current.id);
  const { id, version } = await saveVersion(versions, input.version, current, next);
  return { id, version };
}
