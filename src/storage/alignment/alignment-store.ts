import type { AlignmentStore } from './stores';
import { announceMove, readGraph, writeAlignment } from './graph';
import { namedItems, searchItems } from './items';

export const createAlignmentStore = (): AlignmentStore => ({
  graph: readGraph,
  write: writeAlignment,
  announce: announceMove,
  named: namedItems,
  search: searchItems,
});
