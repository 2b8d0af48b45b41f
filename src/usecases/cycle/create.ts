import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { checkCycle, type Cycle } from '../../domain/cycle';
import { Refused } from '../../domain/refusal';
import { isShelfId } from '../../domain/shelf';
import { loadCycle } from '../load/cycle';
import type { Ports } from '../ports';
import { grantAtHome } from '../rights/grants';
import { requireManage } from '../rights/require';
import { firstVersion } from '../versions/next-version';
import { cycleVersions } from '../versions/of-cycle';
import { saveVersion } from '../versions/versions';

export async function createCycle(
  ports: Ports,
  actor: Actor,
  input: OperationInput<'cycle.create'>,
): Promise<OperationOutput<'cycle.create'>> {
  requireManage(await grantAtHome(ports, actor, input.home));
  checkCycle(input);
  if (isShelfId(input.id ?? '')) throw new Refused('malformed', { field: 'id' });
  const cycle: Cycle = {
    ...firstVersion(ports, actor, input.id),
    home: input.home,
    name: input.name,
    startsOn: input.startsOn,
    endsOn: input.endsOn,
    stage: 'draft',
    shelf: false,
    archivedAt: null,
  };
  if ((await ports.stores.cycles.insert(cycle)) === 'saved') return { id: cycle.id, version: 1 };
  const stored = await loadCycle(ports, cycle.id);
  const { id, version } = await saveVersion(cycleVersions(ports, cycle.id), 0, stored, cycle);
  return { id, version };
}
