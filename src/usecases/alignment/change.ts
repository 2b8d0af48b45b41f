import type { AlignmentGraph } from '../../domain/alignment';
import { Refused } from '../../domain/refusal';
import type { AlignmentEntry, SiteGraph } from '../../storage/alignment/stores';
import type { Saved } from '../../storage/stores';
import type { Ports } from '../ports';

const tries = 8;

type Wanted = Omit<AlignmentEntry, 'revision'>;

/**
 * Looks at the graph and lets `write` take the revision after the one looked at, or answer null
 * where there is nothing to take; when somebody took it first, looks again.
 */
export async function takeRevision(
  { stores }: Ports,
  write: (graph: SiteGraph, revision: number) => Promise<Saved | null>,
): Promise<void> {
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    const graph = await stores.alignments.graph();
    if ((await write(graph, graph.revision + 1)) !== 'stale') return;
  }
  throw new Refused('storage-unavailable');
}

/** Lets `decide` say what to write to the graph as it stands; null is nothing. */
export const changeGraph = (
  ports: Ports,
  decide: (graph: SiteGraph) => Promise<Wanted | null>,
): Promise<void> =>
  takeRevision(ports, async (graph, revision) => {
    const wanted = await decide(graph);
    return wanted === null ? null : ports.stores.alignments.write({ ...wanted, revision });
  });

interface Pair {
  readonly objectiveId: string;
  readonly supports: { readonly id: string };
}

/** How a pair stands, if it does. */
export const alignmentOf = (graph: AlignmentGraph, { objectiveId, supports }: Pair) =>
  graph.find(({ childId, parent }) => childId === objectiveId && parent.id === supports.id);
