import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import type { Cycle } from '../../domain/cycle';
import { checkPublishCycle } from '../../domain/publishing';
import { loadManagedCycle } from '../load/cycle';
import type { Ports } from '../ports';
import { nextVersion } from '../versions/next-version';
import { cycleVersions } from '../versions/of-cycle';
import { isPublishRepeat } from '../versions/repeat';
import { requireSeen, saveVersion } from '../versions/versions';

export async function publishCycle(
  ports: Ports,
  actor: Actor,
  input: OperationInput<'cycle.publish'>,
): Promise<OperationOutput<'cycle.publish'>> {
  const current = await loadManagedCycle(ports, actor, input.id);
  if (isPublishRepeat(actor, current, input.version)) {
    return { id: current.id, version: current.version };
  }
  const versions = cycleVersions(ports, current.id);
  await requireSeen(versions, input.version, current);
  checkPublishCycle(current);
  const next: Cycle = {
    ...nextVersion(ports, actor, current, input.version),
    stage: 'published',
  };
  const { id, version } = await saveVersion(versions, input.version, current, next);
  return { id, version };
}
