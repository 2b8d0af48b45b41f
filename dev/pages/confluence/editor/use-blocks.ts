import { useState } from 'react';
import type { AdfNode } from '../adf/node';
import { blocksOf, type Block, type NewBlock } from './blocks';

export interface Blocks {
  readonly all: readonly Block[];
  /** The one that was inserted last. */
  readonly newest: string | null;
  change(block: Block): void;
  move(id: string, by: -1 | 1): void;
  remove(id: string): void;
  /** Below another one; at the end without. */
  insert(block: NewBlock, below?: string): void;
}

const named = (block: NewBlock): Block => ({ ...block, id: crypto.randomUUID() });

function moved(blocks: readonly Block[], id: string, by: -1 | 1): readonly Block[] {
  const from = blocks.findIndex((block) => block.id === id);
  const [one, other] = [blocks[from], blocks[from + by]];
  if (!one || !other) return blocks;
  return blocks.map((block, at) => (at === from ? other : at === from + by ? one : block));
}

/** The page in the editor's hands. */
export function useBlocks(document: AdfNode): Blocks {
  const [all, setAll] = useState(() => blocksOf(document).map(named));
  const [newest, setNewest] = useState<string | null>(null);
  return {
    all,
    newest,
    change: (block) => setAll((now) => now.map((each) => (each.id === block.id ? block : each))),
    move: (id, by) => setAll((now) => [...moved(now, id, by)]),
    remove: (id) => setAll((now) => now.filter((each) => each.id !== id)),
    insert(block, below) {
      const added = named(block);
      setNewest(added.id);
      setAll((now) => {
        const at = below === undefined ? -1 : now.findIndex((each) => each.id === below);
        return at < 0 ? [...now, added] : [...now.slice(0, at + 1), added, ...now.slice(at + 1)];
      });
    },
  };
}
