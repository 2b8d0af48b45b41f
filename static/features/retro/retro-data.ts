import type { OperationOutput } from '../../../src/contract/operations';

type Answer = OperationOutput<'retro.get'>;

export type RetroHead = Answer['retrospective'];
export type RetroCard = Answer['cards'][number];
export type RetroCause = Answer['causes'][number];
export type RetroAction = Answer['actions'][number];

/** What is left of an answer in pages: it comes after this, and is complete as of its first page. */
interface Rest {
  readonly after: NonNullable<Answer['next']>;
  readonly asOf: string;
}

/** All that is known of a retrospective in this browser. */
export interface RetroData {
  /** Of the newest answer. */
  readonly asOf: string;
  /** Since when to ask for what changed; null where everything must be read again. */
  readonly since: string | null;
  /** Answers that come in pages are not complete before the last of them. */
  readonly rest: Rest | null;
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

/** What decides how a card looks without being a change of it. */
const rulesOf = ({ votesEach, format, isAnonymous, lockedAt }: RetroHead) =>
  JSON.stringify({ votesEach, format, isAnonymous, lockedAt });

const isRuledAnew = (known: RetroData | null, answer: Answer): boolean =>
  known !== null && rulesOf(known.retrospective) !== rulesOf(answer.retrospective);

/** How far what is known reaches, once an answer came. */
function reachOf(known: RetroData | null, answer: Answer): Pick<RetroData, 'since' | 'rest'> {
  const asOf = known?.rest?.asOf ?? answer.asOf;
  if (isRuledAnew(known, answer)) return { since: null, rest: null };
  if (answer.next === null) return { since: asOf, rest: null };
  return { since: known?.since ?? null, rest: { after: answer.next, asOf } };
}

/** What is known once an answer came to what `nextQuestion` asks. */
export function withAnswer(known: RetroData | null, answer: Answer): RetroData {
  const gone = new Set(answer.removedIds);
  return {
    asOf: answer.asOf,
    ...reachOf(known, answer),
    retrospective: answer.retrospective,
    cards: merged(known?.cards ?? [], answer.cards, gone, notOlder),
    causes: merged(known?.causes ?? [], answer.causes, gone, revised),
    actions: merged(known?.actions ?? [], answer.actions, gone, revised),
  };
}

/** What to ask for next: the rest of the last answer, else what changed, else everything. */
export function nextQuestion({ since, rest }: RetroData): {
  since?: string;
  after?: NonNullable<Answer['next']>;
} {
  return {
    ...(since === null ? {} : { since }),
    ...(rest === null ? {} : { after: rest.after }),
  };
}

/** One settled it anew: everything is read again, for cards look by it. */
export const withSettings = (known: RetroData, retrospective: RetroHead): RetroData => ({
  ...known,
  ...{ retrospective, since: null, rest: null },
});

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
