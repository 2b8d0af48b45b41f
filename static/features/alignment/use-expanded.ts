import { useState } from 'react';

/** Strategy and what supports it at once are open at first. */
const openDepth = 3;

export interface Expanded {
  readonly isExpanded: (path: string, depth: number) => boolean;
  readonly set: (path: string, expanded: boolean) => void;
  readonly setAll: (expanded: boolean) => void;
}

/** What is open in a tree, by path: it stays so when the tree is read anew. */
export function useExpanded(): Expanded {
  const [rest, setRest] = useState<boolean | null>(null);
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(new Map());
  return {
    isExpanded: (path, depth) => chosen.get(path) ?? rest ?? depth < openDepth,
    set: (path, expanded) => setChosen(new Map(chosen).set(path, expanded)),
    setAll: (expanded) => {
      setChosen(new Map());
      setRest(expanded);
    },
  };
}
