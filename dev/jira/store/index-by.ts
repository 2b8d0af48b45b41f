/** A secondary index: ids of entities by some value of theirs. */
export interface IdIndex {
  readonly ids: (value: string) => ReadonlySet<string>;
  add(value: string | null, id: string): void;
  remove(value: string | null, id: string): void;
}

const none: ReadonlySet<string> = new Set();

export function createIdIndex(): IdIndex {
  const byValue = new Map<string, Set<string>>();
  return {
    ids: (value) => byValue.get(value) ?? none,
    add(value, id) {
      if (value === null) return;
      const ids = byValue.get(value);
      if (ids) ids.add(id);
      else byValue.set(value, new Set([id]));
    },
    remove(value, id) {
      if (value !== null) byValue.get(value)?.delete(id);
    },
  };
}
