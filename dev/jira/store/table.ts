import type { Journal } from '../../forge/types';

/** Entities of one kind by id, kept in a journal. */
export interface Table<T> {
  get(id: string): T | undefined;
  /** @throws when there is none: for ids that the store itself handed out. */
  require(id: string): T;
  all(): IterableIterator<T>;
  find(matches: (entity: T) => boolean): T | undefined;
  put(entity: T): void;
  remove(id: string): void;
  readonly size: number;
}

export function openTable<T>(journal: Journal<T>, idOf: (entity: T) => string): Table<T> {
  const find = (matches: (entity: T) => boolean) => {
    for (const entity of journal.entries.values()) if (matches(entity)) return entity;
    return undefined;
  };
  return {
    get: (id) => journal.entries.get(id),
    require(id) {
      const entity = journal.entries.get(id);
      if (!entity) throw new Error(`nothing has the id ${id}`);
      return entity;
    },
    all: () => journal.entries.values(),
    find,
    put: (entity) => {
      journal.put(idOf(entity), entity);
    },
    remove: (id) => {
      journal.delete(id);
    },
    get size() {
      return journal.entries.size;
    },
  };
}
