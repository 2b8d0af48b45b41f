import type { AlignedNode, Alignment } from './load-alignment';

type Graph = Pick<Alignment, 'nodes' | 'links'>;

/** An item at one of its places in the tree: what supports two things stands below both. */
export interface TreeRow {
  /** Ids from the root down: names the place. */
  readonly path: string;
  readonly node: AlignedNode;
  /** 1 for a root. */
  readonly depth: number;
  /** Among its siblings, counted from 1. */
  readonly position: number;
  readonly siblings: number;
  /** Null where nothing is below. */
  readonly expanded: boolean | null;
  /** The path of what it stands below; null for a root. */
  readonly above: string | null;
  /** How it supports what it stands below; null for a root and for a key result of its own objective. */
  readonly link: Alignment['links'][number] | null;
}

interface Child {
  readonly node: AlignedNode;
  readonly link: TreeRow['link'];
}

/** What stands below each item, in the order of the nodes. */
function childrenOf({ nodes, links }: Graph): ReadonlyMap<string, readonly Child[]> {
  const children = new Map<string, Child[]>();
  const add = (parentId: string, child: Child): void => {
    children.set(parentId, [...(children.get(parentId) ?? []), child]);
  };
  const byChild = new Map<string, TreeRow['link'][]>();
  for (const link of links) byChild.set(link.childId, [...(byChild.get(link.childId) ?? []), link]);
  for (const node of nodes) {
    if (node.kind === 'keyResult') add(node.objectiveId, { node, link: null });
    for (const link of byChild.get(node.id) ?? []) {
      if (link !== null) add(link.parentId, { node, link });
    }
  }
  return children;
}

/** A company's objective stands in the tree even when nothing supports it; others are loose ends. */
const isStrategy = (node: AlignedNode): boolean =>
  node.kind === 'objective' && node.level === 'company';

/** The rows of the tree from top to bottom, those below a closed one left out. */
export function treeRows(
  graph: Graph,
  isExpanded: (path: string, depth: number) => boolean,
): TreeRow[] {
  const children = childrenOf(graph);
  const supporting = new Set(graph.links.map(({ childId }) => childId));
  const roots = graph.nodes.filter(
    (node) =>
      node.kind !== 'keyResult' &&
      !supporting.has(node.id) &&
      (children.has(node.id) || isStrategy(node)),
  );
  const below = (siblings: readonly Child[], above: readonly string[]): TreeRow[] => {
    // A circle that slipped in ends where it comes back to itself.
    const fresh = siblings.filter(({ node }) => !above.includes(node.id));
    return fresh.flatMap(({ node, link }, index) => {
      const ids = [...above, node.id];
      const path = ids.join('/');
      const own = children.get(node.id) ?? [];
      const expanded = own.length === 0 ? null : isExpanded(path, ids.length);
      const row: TreeRow = {
        ...{ path, node, link, expanded, depth: ids.length },
        ...{ position: index + 1, siblings: fresh.length },
        above: above.length === 0 ? null : above.join('/'),
      };
      return expanded === true ? [row, ...below(own, ids)] : [row];
    });
  };
  const first = roots.map((node) => ({ node, link: null }));
  return below(first, []);
}
