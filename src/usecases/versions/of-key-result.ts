import type { Actor } from '../../domain/actor';
import type { KeyResult } from '../../domain/key-result';
import type { Ports } from '../ports';
import type { Versions } from './versions';

export const keyResultVersions = (
  { stores }: Ports,
  { accountId }: Actor,
  id: string,
): Versions<KeyResult> => ({
  fields: ['title', 'ownerId', 'measure', 'weight', 'cadenceDays', 'objectiveId', 'archivedAt'],
  insert: (next) => stores.keyResults.insert(next),
  current: async () =>
    (await stores.keyResults.find(id, accountId))?.keyResults[0]?.keyResult ?? null,
  version: (version) => stores.keyResults.version(id, version),
});
