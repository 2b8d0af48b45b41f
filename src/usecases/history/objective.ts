import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { tellObjective } from '../../domain/history';
import { placeOf, type Home } from '../../domain/home';
import { withGrant } from '../load/objective';
import type { Ports } from '../ports';
import { compareVersions, historyPage, type Past } from './page';

export async function objectiveHistory(
  ports: Ports,
  actor: Actor,
  { id, before }: OperationInput<'objective.history'>,
): Promise<OperationOutput<'objective.history'>> {
  return historyPage(ports, await pastOf(ports, actor, id), before);
}

export async function objectiveVersions(
  ports: Ports,
  actor: Actor,
  { id, versions }: OperationInput<'objective.versions'>,
): Promise<OperationOutput<'objective.versions'>> {
  return compareVersions(ports, await pastOf(ports, actor, id), versions);
}

async function pastOf(ports: Ports, actor: Actor, id: string): Promise<Past> {
  const found = await ports.stores.objectives.find(id, actor.accountId);
  const { objective } = (await withGrant(ports, actor, found)).standing;
  // Of cycles only those of the site and of a home that the reader was proven to browse are named.
  const isKnown = (home: Home): boolean =>
    home.kind === 'site' || placeOf(home) === placeOf(objective.home);
  return {
    id,
    subjectIds: [id, objective.cycleId],
    keyResultId: null,
    read: async (query) =>
      (await ports.stores.past.objective(query)).map(({ item, cycle }) => ({
        head: item,
        fields: tellObjective(item, cycle !== null && isKnown(cycle.home) ? cycle.name : null),
      })),
  };
}
