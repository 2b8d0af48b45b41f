import type { AlignmentGraph } from '../../domain/alignment';
import { Refused } from '../../domain/refusal';
import type { AlignmentEntry } from '../../storage/alignment/stores';
import type { Ports } from '../ports';

const tries = 8;

type Wanted = Omit<AlignmentEntry, 'revision'>;

/**
 * Looks at the graph, lets `decide` say what to write (null for nothing), and writes it as the
 * revision after the one looked at; when somebody took that, looks and decides again.
 */
export async function changeGraph(
  { stores }: Ports,
  decide: (graph: AlignmentGraph) => Promise<Wanted | null>,
): Promise<void> {
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    const { revision, alignments } = await stores.alignments.graph();
    const wanted = await decide(alignments);
    if (wanted === null) return;
    const entry = { ...wanted, revision: revision + 1 };
    if ((await stores.alignments.write(entry)) === 'saved') return;
  }
  throw new Refused('storage-unavailable');
}

interface Pair {
  readonly objectiveId: string;
  readonly supports: { readonly id: string };
}

/** How a pair stands, if it does. */
export const alignmentOf = (graph: AlignmentGraph, { objectiveId, supports }: Pair) =>
  graph.find(({ childId, parent }) => childId === objectiveId && parent.id === supports.id);
