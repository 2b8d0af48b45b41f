import type { Journal } from '../../forge/types';

export interface StoredProperty {
  readonly issueId: string;
  readonly key: string;
  readonly value: unknown;
}

/** Entity properties of issues: JSON by key. */
export interface PropertyTable {
  get(issueId: string, key: string): StoredProperty | undefined;
  keysOf(issueId: string): string[];
  put(property: StoredProperty): void;
  /** Says whether there was one. */
  remove(issueId: string, key: string): boolean;
}

const idOf = (issueId: string, key: string) => `${issueId}/${key}`;

export function openPropertyTable(journal: Journal<StoredProperty>): PropertyTable {
  const keys = new Map<string, Set<string>>();
  const enter = ({ issueId, key }: StoredProperty) => {
    keys.set(issueId, (keys.get(issueId) ?? new Set()).add(key));
  };
  for (const property of journal.entries.values()) enter(property);
  return {
    get: (issueId, key) => journal.entries.get(idOf(issueId, key)),
    keysOf: (issueId) => [...(keys.get(issueId) ?? [])].sort(),
    put(property) {
      journal.put(idOf(property.issueId, property.key), property);
      enter(property);
    },
    remove(issueId, key) {
      journal.delete(idOf(issueId, key));
      return keys.get(issueId)?.delete(key) ?? false;
    },
  };
}
