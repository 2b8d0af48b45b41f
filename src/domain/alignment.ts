/** What an objective can support. */
export interface Supported {
  readonly kind: 'objective' | 'keyResult';
  readonly id: string;
}

/** An objective supports another one, or a key result, which leads on to its own objective. */
export interface Alignment {
  readonly childId: string;
  readonly parent: Supported;
  /** The parent itself, or the objective of the key result. */
  readonly parentObjectiveId: string;
  /** Whether the child counts in the roll-up of its parent; never under a key result, which has a measure of its own. */
  readonly counts: boolean;
}

/** How the objectives of a site hang together, as far as it is known. */
export type AlignmentGraph = readonly Alignment[];

/** The alignments of each objective, for walks that look up many. */
export function byChild(graph: AlignmentGraph): ReadonlyMap<string, readonly Alignment[]> {
  const found = new Map<string, Alignment[]>();
  for (const alignment of graph) {
    const own = found.get(alignment.childId) ?? [];
    found.set(alignment.childId, [...own, alignment]);
  }
  return found;
}

/** A shortest way up from one objective to another, by what each supports; null where there is none. */
function wayUp(graph: AlignmentGraph, from: string, to: string): readonly Alignment[] | null {
  const alignments = byChild(graph);
  const ways: { readonly at: string; readonly way: readonly Alignment[] }[] = [
    { at: from, way: [] },
  ];
  const visited = new Set([from]);
  for (const { at, way } of ways) {
    if (at === to) return way;
    for (const alignment of alignments.get(at) ?? []) {
      const next = alignment.parentObjectiveId;
      if (visited.has(next)) continue;
      visited.add(next);
      ways.push({ at: next, way: [...way, alignment] });
    }
  }
  return null;
}

/** The items along a way, the objective it starts from first. */
const itemsOf = (from: string, way: readonly Alignment[]): Supported[] => [
  { kind: 'objective', id: from },
  ...way.flatMap(({ parent, parentObjectiveId }): Supported[] => [
    ...(parent.kind === 'keyResult' ? [parent] : []),
    { kind: 'objective', id: parentObjectiveId },
  ]),
];

/**
 * The circle that an alignment would close: the items on the way from its parent up to its child,
 * both included; one item where an objective would support itself or a key result of its own. Null
 * where it closes none.
 */
export function checkAlignment(
  graph: AlignmentGraph,
  { childId, parentObjectiveId }: Pick<Alignment, 'childId' | 'parentObjectiveId'>,
): readonly Supported[] | null {
  const way = wayUp(graph, parentObjectiveId, childId);
  return way === null ? null : itemsOf(parentObjectiveId, way);
}

/** The circle that moving a key result to another objective would close, as `checkAlignment` tells it. */
export function checkMove(
  graph: AlignmentGraph,
  keyResultId: string,
  objectiveId: string,
): readonly Supported[] | null {
  const moved = graph.map((alignment) =>
    alignment.parent.id === keyResultId
      ? { ...alignment, parentObjectiveId: objectiveId }
      : alignment,
  );
  const supporters = moved.filter(({ parent }) => parent.id === keyResultId);
  const circles = supporters.map((alignment) => checkAlignment(moved, alignment));
  return circles.find((circle) => circle !== null) ?? null;
}

/**
 * What an objective is for: everything above it, nearest first and each once, a key result before
 * its objective.
 */
export function chainOfWhy(
  alignments: ReadonlyMap<string, readonly Alignment[]>,
  objectiveId: string,
): Supported[] {
  const reached = new Set([objectiveId]);
  const chain: Supported[] = [];
  const add = (item: Supported): void => {
    if (reached.has(item.id)) return;
    reached.add(item.id);
    chain.push(item);
  };
  // Sets are walked in the order of adding, what is added on the way included.
  for (const at of reached) {
    for (const { parent, parentObjectiveId } of alignments.get(at) ?? []) {
      add(parent);
      add({ kind: 'objective', id: parentObjectiveId });
    }
  }
  return chain;
}
