import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import type { Cycle } from '../../domain/cycle';
import { shelfDays, shelfIdOf } from '../../domain/shelf';
import { loadCycle } from '../load/cycle';
import type { Ports } from '../ports';
import { grantAtHome } from '../rights/grants';
import { requireManage } from '../rights/require';
import { firstVersion } from '../versions/next-version';

/** Of two who ask at once one starts it, and both get the same. */
export async function openShelf(
  ports: Ports,
  actor: Actor,
  { home }: OperationInput<'cycle.shelf'>,
): Promise<OperationOutput<'cycle.shelf'>> {
  requireManage(await grantAtHome(ports, actor, home));
  const id = shelfIdOf(home);
  const known = await ports.stores.cycles.find(id);
  if (known !== null) return { id, version: known.version };
  const shelf: Cycle = {
    ...firstVersion(ports, actor, id),
    home,
    name: 'Future',
    ...shelfDays,
    stage: 'draft',
    shelf: true,
    archivedAt: null,
  };
  await ports.stores.cycles.insert(shelf);
  return { id, version: (await loadCycle(ports, id)).version };
}
