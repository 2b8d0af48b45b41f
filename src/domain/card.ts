import type { Actor } from './actor';
import type { Moment } from './calendar';

/** A note of one person in a column of a retrospective. */
export interface Card {
  readonly id: string;
  readonly retroId: string;
  /** Of the format it was written under. */
  readonly column: string;
  readonly text: string;
  /** Null in an anonymous retrospective. */
  readonly authorId: string | null;
  /** There instead: what only the frame that wrote it can show again. */
  readonly authorProof: string | null;
  /** The card it was put onto; null where it lies alone or on top. */
  readonly leadId: string | null;
  readonly at: Moment;
  readonly changedAt: Moment;
}

type Written = Pick<Card, 'authorId' | 'authorProof'>;

/** Whether somebody wrote a card; `proof` is what their frame shows for it. */
export const isAuthor = (
  { authorId, authorProof }: Written,
  { accountId }: Actor,
  proof: string | null,
): boolean =>
  authorId === null ? proof !== null && authorProof === proof : authorId === accountId;
