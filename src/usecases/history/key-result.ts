import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { tellKeyResult } from '../../domain/history';
import { loadKeyResult } from '../load/key-result';
import type { Ports } from '../ports';
import { compareVersions, historyPage, type Past } from './page';

export async function keyResultHistory(
  ports: Ports,
  actor: Actor,
  { id, before }: OperationInput<'keyResult.history'>,
): Promise<OperationOutput<'keyResult.history'>> {
  return historyPage(ports, await pastOf(ports, actor, id), before);
}

export async function keyResultVersions(
  ports: Ports,
  actor: Actor,
  { id, versions }: OperationInput<'keyResult.versions'>,
): Promise<OperationOutput<'keyResult.versions'>> {
  return compareVersions(ports, await pastOf(ports, actor, id), versions);
}

async function pastOf(ports: Ports, actor: Actor, id: string): Promise<Past> {
  const { objective } = (await loadKeyResult(ports, actor, id)).standing;
  return {
    id,
    subjectIds: [id, objective.id, objective.cycleId],
    keyResultId: id,
    read: async (query) =>
      (await ports.stores.past.keyResult(query)).map(({ item, objectiveNumber }) => ({
        head: item,
        fields: tellKeyResult(item, objectiveNumber),
      })),
  };
}
