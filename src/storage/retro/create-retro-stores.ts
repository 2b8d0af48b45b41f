import { createActionStore } from './action-store';
import { createCardStore } from './card-store';
import { createCauseStore } from './cause-store';
import { changedParts } from './changed-parts';
import { createRetroStore } from './retro-store';
import type { RetroStores } from './stores';
import { createVoteStore } from './vote-store';

/** What a retrospective is kept in. */
export const createRetroStores = (): RetroStores => ({
  retros: createRetroStore(),
  cards: createCardStore(),
  votes: createVoteStore(),
  causes: createCauseStore(),
  actions: createActionStore(),
  changedParts,
});
