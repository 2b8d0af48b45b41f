import type { Journal } from '../../forge/types';
import { createIdIndex } from './index-by';
import { openTable, type Table } from './table';

/** Entities that belong to issues and go with them. */
export interface OwnedTable<T> extends Table<T> {
  /** What belongs to an issue, oldest first. */
  of(issueId: string): T[];
}

export function openOwnedTable<T extends { readonly id: string }>(
  journal: Journal<T>,
  ownersOf: (entity: T) => readonly string[],
): OwnedTable<T> {
  const table = openTable(journal, (entity) => entity.id);
  const owned = createIdIndex();
  const enter = (entity: T) => {
    for (const owner of ownersOf(entity)) owned.add(owner, entity.id);
  };
  for (const entity of table.all()) enter(entity);
  return {
    ...table,
    get size() {
      return table.size;
    },
    of: (issueId) =>
      [...owned.ids(issueId)]
        .map((id) => table.require(id))
        .sort((a, b) => Number(a.id) - Number(b.id)),
    put(entity) {
      table.put(entity);
      enter(entity);
    },
    remove(id) {
      const entity = table.get(id);
      for (const owner of entity ? ownersOf(entity) : []) owned.remove(owner, id);
      table.remove(id);
    },
  };
}
