import type { AlignmentStore } from './stores';
import { readGraph, writeAlignment } from './graph';
import { namedItems, searchItems } from './items';

export const createAlignmentStore = (): AlignmentStore => ({
  graph: readGraph,
  write: writeAlignment,
  named: namedItems,
  search: searchItems,
});
