import type { OperationOutput } from '../../../src/contract/operations';

type Answer = OperationOutput<'retro.get'>;

export type RetroHead = Answer['retrospective'];
export type RetroCard = Answer['cards'][number];
export type RetroCause = Answer['causes'][number];
export type RetroAction = Answer['actions'][number];

/** All that is known of a retrospective in this browser. */
export interface RetroData {
  readonly asOf: string;
  readonly retrospective: RetroHead;
  /** By age. */
  readonly cards: readonly RetroCard[];
  readonly causes: readonly RetroCause[];
  readonly actions: readonly RetroAction[];
}

interface Thing {
  readonly id: string;
  readonly at: string;
}

const byAge = (a: Thing, b: Thing): number => a.at.localeCompare(b.at) || a.id.localeCompare(b.id);

function merged<T extends Thing>(
  known: readonly T[],
  came: readonly T[],
  gone: ReadonlySet<string>,
  isNewer: (came: T, known: T) => boolean,
): readonly T[] {
  if (came.length === 0 && !known.some(({ id }) => gone.has(id))) return known;
  const all = new Map(known.filter(({ id }) => !gone.has(id)).map((each) => [each.id, each]));
  for (const each of came) {
    const before = all.get(each.id);
    if (before === undefined || isNewer(each, before)) all.set(each.id, each);
  }
  return [...all.values()].toSorted(byAge);
}

/** An answer that was asked for before a write came back must not undo what the write showed. */
const notOlder = (came: RetroCard, known: RetroCard): boolean => came.changedAt >= known.changedAt;
const revised = (came: { revision: number }, known: { revision: number }): boolean =>
  came.revision >= known.revision;

/** What is known once an answer came. */
export function withAnswer(known: RetroData | null, answer: Answer): RetroData {
  const gone = new Set(answer.removedIds);
  return {
    asOf: answer.asOf,
    retrospective: answer.retrospective,
    cards: merged(known?.cards ?? [], answer.cards, gone, notOlder),
    causes: merged(known?.causes ?? [], answer.causes, gone, revised),
    actions: merged(known?.actions ?? [], answer.actions, gone, revised),
  };
}

const none: ReadonlySet<string> = new Set();
const always = (): boolean => true;

/** One’s own write is back: these are as they are now. */
export const withCards = (known: RetroData, cards: readonly RetroCard[]): RetroData => ({
  ...known,
  cards: merged(known.cards, cards, none, always),
});
export const withCause = (known: RetroData, cause: RetroCause): RetroData => ({
  ...known,
  causes: merged(known.causes, [cause], none, always),
});
export const withAction = (known: RetroData, action: RetroAction): RetroData => ({
  ...known,
  actions: merged(known.actions, [action], none, always),
});
export const without = (known: RetroData, id: string): RetroData => ({
  ...known,
  cards: known.cards.filter((each) => each.id !== id),
  causes: known.causes.filter((each) => each.id !== id),
  actions: known.actions.filter((each) => each.id !== id),
});
