import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import type { Cycle } from '../../domain/cycle';
import { checkPublishCycle } from '../../domain/publishing';
import { loadCycle } from '../load/cycle';
import type { Ports } from '../ports';
import { grantAtHome } from '../rights/grants';
import { requireManage } from '../rights/require';
import { nextVersion } from '../versions/next-version';
import { cycleVersions } from '../versions/of-cycle';
import { isPublishRepeat } from '../versions/repeat';
import { requireSeen, saveVersion } from '../versions/versions';

export async function publishCycle(
  ports: Ports,
  actor: Actor,
  input: OperationInput<'cycle.publish'>,
): Promise<OperationOutput<'cycle.publish'>> {
  const current = await loadCycle(ports, input.id);
  requireManage(await grantAtHome(ports, actor, current.home));
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
