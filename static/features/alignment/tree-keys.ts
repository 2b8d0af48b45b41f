import type { TreeRow } from './tree-rows';

/** What a key does in the tree: go to another row, or open or close this one. */
export type TreeMove =
  | { readonly kind: 'go'; readonly path: string }
  | { readonly kind: 'expand' | 'collapse'; readonly path: string };

const goTo = (row: TreeRow | undefined): TreeMove | null =>
  row === undefined ? null : { kind: 'go', path: row.path };

/** The keys of a tree, as readers of screens know them; null for a key that does nothing here. */
export function treeMove(key: string, rows: readonly TreeRow[], active: string): TreeMove | null {
  const at = rows.findIndex(({ path }) => path === active);
  const row = rows[at];
  if (row === undefined) return null;
  const { path, expanded, above } = row;
  switch (key) {
    case 'ArrowDown':
      return goTo(rows[at + 1]);
    case 'ArrowUp':
      return goTo(rows[at - 1]);
    case 'Home':
      return goTo(rows[0]);
    case 'End':
      return goTo(rows.at(-1));
    case 'ArrowRight':
      if (expanded === null) return null;
      return expanded ? goTo(rows[at + 1]) : { kind: 'expand', path };
    case 'ArrowLeft':
      if (expanded === true) return { kind: 'collapse', path };
      return above === null ? null : { kind: 'go', path: above };
    default:
      return null;
  }
}
