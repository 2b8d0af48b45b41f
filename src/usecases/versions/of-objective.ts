import type { Actor } from '../../domain/actor';
import type { Objective } from '../../domain/objective';
import type { Ports } from '../ports';
import type { Versions } from './versions';

export const objectiveVersions = (
  { stores }: Ports,
  { accountId }: Actor,
  id: string,
): Versions<Objective> => ({
  fields: [
    ...(['title', 'why', 'ownerId', 'contributorIds', 'team', 'level', 'visibility'] as const),
    ...(['commitment', 'weight', 'home', 'cycleId', 'stage', 'archivedAt'] as const),
  ],
  insert: (next) => stores.objectives.insert(next),
  current: async () => (await stores.objectives.find(id, accountId))?.objective ?? null,
  version: (version) => stores.objectives.version(id, version),
});
