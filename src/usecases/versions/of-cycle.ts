import type { Cycle } from '../../domain/cycle';
import type { Ports } from '../ports';
import type { Versions } from './versions';

export const cycleVersions = ({ stores }: Ports, id: string): Versions<Cycle> => ({
  fields: ['home', 'name', 'startsOn', 'endsOn', 'stage', 'archivedAt'],
  insert: (next) => stores.cycles.insert(next),
  current: () => stores.cycles.find(id),
  version: async (version) => {
    const since = await stores.cycles.since(id, version - 1);
    return since.find((cycle) => cycle.version === version) ?? null;
  },
});
