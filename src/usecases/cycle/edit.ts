import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { checkCycle } from '../../domain/cycle';
import { checkEdit } from '../../domain/version';
import { loadCycle } from '../load/cycle';
import type { Ports } from '../ports';
import { grantAtHome } from '../rights/grants';
import { requireManage } from '../rights/require';
import { nextVersion } from '../versions/next-version';
import { cycleVersions } from '../versions/of-cycle';
import { saveVersion } from '../versions/versions';

export async function editCycle(
  ports: Ports,
  actor: Actor,
  input: OperationInput<'cycle.edit'>,
): Promise<OperationOutput<'cycle.edit'>> {
  const current = await loadCycle(ports, input.id);
  requireManage(await grantAtHome(ports, actor, current.home));
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
