import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { tellCycle } from '../../domain/history';
import { loadCycle } from '../load/cycle';
import type { Ports } from '../ports';
import { grantAtHome } from '../rights/grants';
import { requireBrowse } from '../rights/require';
import { compareVersions, historyPage, type Past } from './page';

export async function cycleHistory(
  ports: Ports,
  actor: Actor,
  { id, before }: OperationInput<'cycle.history'>,
): Promise<OperationOutput<'cycle.history'>> {
  return historyPage(ports, await pastOf(ports, actor, id), before);
}

export async function cycleVersions(
  ports: Ports,
  actor: Actor,
  { id, versions }: OperationInput<'cycle.versions'>,
): Promise<OperationOutput<'cycle.versions'>> {
  return compareVersions(ports, await pastOf(ports, actor, id), versions);
}

async function pastOf(ports: Ports, actor: Actor, id: string): Promise<Past> {
  const cycle = await loadCycle(ports, id);
  requireBrowse(await grantAtHome(ports, actor, cycle.home));
  return {
    id,
    subjectIds: [id],
    keyResultId: null,
    read: async (query) =>
      (await ports.stores.past.cycle(query)).map((item) => ({
        head: item,
        fields: tellCycle(item),
      })),
  };
}
