import type { Action, Claim } from '../../domain/action';
import type { Grant } from '../../domain/actor';
import type { Moment } from '../../domain/calendar';
import type { Card } from '../../domain/card';
import type { Cause } from '../../domain/cause';
import type { Home } from '../../domain/home';
import type { CycleFacts } from '../../domain/retro-facts';
import type { Arrangement, Retrospective } from '../../domain/retrospective';
import type { Laid, Move } from '../../domain/stacks';
import type { Vote, VoteChanges } from '../../domain/votes';

/** A retrospective with what the viewer may do there. */
export interface KnownRetro {
  readonly retro: Retrospective;
  /** The viewer's own. */
  readonly votes: readonly Vote[];
  /** Of the newest change among its cards, votes, causes and actions; else when it was made. */
  readonly changedAt: Moment;
  /** The viewer's grant at the page, however old; null when never asked. */
  readonly grant: Grant | null;
}

export interface RetroStore {
  /** The retrospective of a macro, null where there is none; the viewer's grant at the page either way. */
  ofMacro(macro: {
    contentId: string;
    localId: string;
    accountId: string;
  }): Promise<{ known: KnownRetro | null; grant: Grant | null }>;
  find(id: string, accountId: string): Promise<KnownRetro | null>;
  /** The first one of a macro stays. */
  open(retro: Retrospective): Promise<void>;
  /** Only what is named; nothing once it is locked, or, where anonymity is named, once there are cards. */
  arrange(
    id: string,
    arrangement: Arrangement,
    changed: readonly (keyof Arrangement)[],
  ): Promise<void>;
  /** One statement, where it is not locked and looks back at this cycle; the first lock stays. */
  lock(
    end: { at: Moment; by: string; frozen: CycleFacts },
    retro: Pick<Retrospective, 'id' | 'home' | 'cycleId'>,
  ): Promise<void>;
  /** What was frozen when it was locked; null before. */
  frozen(id: string): Promise<CycleFacts | null>;
  /** Newest first, those made before the one named, with their actions counted. */
  ofHome(query: { home: Home; before: string | null; limit: number }): Promise<
    {
      retro: Retrospective;
      actions: { total: number; filed: number };
    }[]
  >;
}

/** What a card shows to one viewer. */
export interface CountedCard {
  readonly card: Card;
  readonly votes: number;
  readonly myVotes: number;
  readonly isRemoved: boolean;
}

/** Who looks, at which retrospective. */
export interface Looking {
  readonly retro: Pick<Retrospective, 'id' | 'votesEach'>;
  readonly accountId: string;
}

/** Every write does nothing once the retrospective is locked; whoever writes reads afterwards what is there. */
export interface CardStore {
  /** A repeat changes nothing, and neither does one too many. */
  write(card: Card, most: number): Promise<'saved' | 'duplicate'>;
  /** What is null stays. */
  edit(
    change: Pick<Card, 'id' | 'retroId' | 'changedAt'> & {
      readonly column: string | null;
      readonly text: string | null;
    },
  ): Promise<void>;
  remove(card: { id: string; retroId: string; at: Moment }): Promise<void>;
  /** One statement: what lies where. */
  lay(retroId: string, move: Move, at: Moment): Promise<void>;
  /** All that lie in stacks, and these, by age. */
  laid(retroId: string, ids: readonly string[]): Promise<Laid[]>;
  any(retroId: string): Promise<boolean>;
  /** These as far as they are in sight. */
  some(looking: Looking, ids: readonly string[]): Promise<CountedCard[]>;
  /** By the time of their change, after a cursor: without `since` all in sight, else what changed or was voted on, removed ones too. */
  changed(
    looking: Looking,
    query: {
      since: Moment | null;
      after: { at: Moment; id: string } | null;
      limit: number;
    },
  ): Promise<CountedCard[]>;
}

export interface VoteStore {
  /** One's own, and whether the retrospective is locked. */
  mine(retroId: string, accountId: string): Promise<{ votes: Vote[]; isLocked: boolean }>;
  /** `taken` when another browser was faster; nothing once the retrospective is locked. */
  change(
    vote: { retroId: string; accountId: string; cardId: string; at: Moment },
    changes: VoteChanges,
  ): Promise<'saved' | 'taken'>;
}

/** What changed since a moment, or all that is in sight. */
export interface Changes<T> {
  readonly shown: T[];
  readonly removedIds: string[];
}

/** Of causes, and of actions. */
export interface PartStore<T> {
  find(retroId: string, id: string): Promise<T | null>;
  /** The first of an id stays; nothing where there are `most`. */
  add(part: T, most: number): Promise<void>;
  /** Over the revision before; nothing where another one is current, or the retrospective is locked. */
  change(part: T): Promise<void>;
  remove(part: { retroId: string; id: string; at: Moment }): Promise<void>;
}

export type CauseStore = PartStore<Cause>;

export interface ActionStore extends PartStore<Action> {
  /** Who claimed it last; null where nobody did. */
  claimOf(action: { retroId: string; id: string }): Promise<Claim | null>;
  /** One statement: takes the claim where the action has no issue and no claim younger than `endedBy`. */
  claim(action: { retroId: string; id: string }, claim: Claim, endedBy: Moment): Promise<void>;
  /** Gives up a claim under which nothing was made. */
  release(token: string, id: string): Promise<void>;
  /** Keeps the issue; the first one stays. */
  file(
    action: { retroId: string; id: string; at: Moment },
    issue: NonNullable<Action['issue']>,
  ): Promise<void>;
}

export interface RetroStores {
  readonly retros: RetroStore;
  readonly cards: CardStore;
  readonly votes: VoteStore;
  readonly causes: CauseStore;
  readonly actions: ActionStore;
  /** Causes and actions: without `since` all in sight, else what changed, removed ones too. */
  changedParts(
    retroId: string,
    since: Moment | null,
  ): Promise<{ causes: Changes<Cause>; actions: Changes<Action> }>;
}
