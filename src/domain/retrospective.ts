import type { Moment } from './calendar';
import type { Home } from './home';
import { Refused } from './refusal';
import type { RetroFormat } from './retro-format';

/** One a macro of a page; a copied page has its own. */
export interface Retrospective {
  readonly id: string;
  /** The page, and the macro on it. */
  readonly contentId: string;
  readonly localId: string;
  /** Whose cycle it looks back on, and among whose retrospectives it is found. */
  readonly home: Home;
  readonly cycleId: string | null;
  readonly title: string;
  readonly format: RetroFormat;
  /** No account is kept with its cards. */
  readonly isAnonymous: boolean;
  readonly votesEach: number;
  readonly at: Moment;
  readonly by: string;
  /** Since then nothing in it changes. */
  readonly lockedAt: Moment | null;
  readonly lockedBy: string | null;
}

/** What may be arranged afterwards. */
export type Arrangement = Pick<
  Retrospective,
  'title' | 'format' | 'home' | 'cycleId' | 'isAnonymous' | 'votesEach'
>;

export const mostCards = 3000;

/** Refuses to write into what is finished: `locked`. */
export function checkUnlocked({ lockedAt }: Pick<Retrospective, 'lockedAt'>): void {
  if (lockedAt !== null) throw new Refused('locked');
}

/**
 * The arrangement with some of it changed. Refuses `locked`, and `anonymity-stays` once there are
 * cards: their authors wrote under what was said then.
 */
export function rearranged(
  { lockedAt, ...before }: Arrangement & Pick<Retrospective, 'lockedAt'>,
  wish: Partial<Arrangement>,
  hasCards: boolean,
): Arrangement {
  checkUnlocked({ lockedAt });
  const after = { ...before, ...wish };
  if (hasCards && after.isAnonymous !== before.isAnonymous) {
    throw new Refused('anonymity-stays', { field: 'isAnonymous' });
  }
  return after;
}

/** What differs between two arrangements. */
export const changedIn = (before: Arrangement, after: Arrangement): (keyof Arrangement)[] =>
  (['title', 'format', 'home', 'cycleId', 'isAnonymous', 'votesEach'] as const).filter(
    (name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  );
