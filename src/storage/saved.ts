/** The outcome of inserting a version: `stale` when that version exists already. */
export type Saved = 'saved' | 'stale';
