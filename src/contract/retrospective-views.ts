import { z } from 'zod';
import { retroFormats } from '../domain/retro-format';
import * as f from './fields';
import { change } from './history';
import { CloseView } from './views';

export const RetroFormatField = z.enum(retroFormats);
/** Of the retrospective's format; `domain/retro-format` lists them. */
export const ColumnField = z.string().min(1).max(20);
export const CardText = z.string().trim().min(1).max(500);
export const CauseText = z.string().trim().min(1).max(1000);
export const HandsField = z.enum(['ours', 'outside']);
export const VotesEach = z.int().min(0).max(20);
/** Numbers the changes of a cause or an action; 0 is not yet there. */
export const Revision = z.int().min(0);
/** Where a page of answers ended. */
export const CardCursor = z.object({ at: f.Moment, id: f.Id });

export const RetroView = z.object({
  id: f.Id,
  pageId: f.PageId,
  title: z.string(),
  format: RetroFormatField,
  home: f.HomeField,
  cycleId: f.Id.nullable(),
  /** No account is kept with the cards, and nobody's name is shown. */
  isAnonymous: z.boolean(),
  votesEach: VotesEach,
  at: f.Moment,
  madeBy: f.AccountId,
  lockedAt: f.Moment.nullable(),
  lockedBy: f.AccountId.nullable(),
  /** Votes the viewer has left. */
  votesLeft: z.int(),
  /** Write, vote, group, name causes and actions; all that, format and votes and locking; nothing once it is locked. */
  may: z.object({
    write: z.boolean(),
    arrange: z.boolean(),
    /** Copy it into the page, once it is locked. */
    keep: z.boolean(),
  }),
});

export const CardView = z.object({
  id: f.Id,
  column: ColumnField,
  text: z.string(),
  /** Null where cards are anonymous. */
  authorId: f.AccountId.nullable(),
  /** Written by the viewer, or under the token that was shown. */
  mine: z.boolean(),
  /** The card on top of its stack; null where it lies alone or on top. */
  leadId: f.Id.nullable(),
  /** All votes on this card alone, and the viewer's own; who else voted is not told. */
  votes: z.int(),
  myVotes: z.int(),
  at: f.Moment,
  changedAt: f.Moment,
  may: z.object({ edit: z.boolean(), remove: z.boolean() }),
});

export const CauseView = z.object({
  id: f.Id,
  revision: Revision,
  text: z.string(),
  hands: HandsField,
  evidence: z.array(f.EvidenceField).readonly(),
  at: f.Moment,
  madeBy: f.AccountId,
});

export const ActionView = z.object({
  id: f.Id,
  revision: Revision,
  text: z.string(),
  ownerId: f.AccountId.nullable(),
  dueOn: f.CalendarDay.nullable(),
  /** The Jira issue it became; titles and status are read by the viewer's own browser. */
  issue: z.object({ id: f.IssueId, key: z.string() }).nullable(),
  at: f.Moment,
  madeBy: f.AccountId,
});

/** A retrospective whole, or what changed since a moment. */
export const RetroAnswer = z.object({
  /** What to ask with as `since`. */
  asOf: f.Moment,
  retrospective: RetroView,
  /** Those that changed, by the time of their change; all of them without `since`. At most 500. */
  cards: z.array(CardView),
  /** There are more that changed: ask at once again with this as `after`. */
  next: CardCursor.nullable(),
  causes: z.array(CauseView),
  actions: z.array(ActionView),
  /** Cards, causes and actions that are gone. */
  removedIds: z.array(f.Id),
});

/** An action of an earlier retrospective. */
export const EarlierAction = ActionView.pick({
  id: true,
  text: true,
  ownerId: true,
  dueOn: true,
}).extend({
  issue: z
    .object({
      id: f.IssueId,
      key: z.string(),
      /** Null where the viewer may not see the issue. */
      statusCategory: z.enum(['new', 'indeterminate', 'done']).nullable(),
    })
    .nullable(),
});

const AdjustmentView = z.object({
  version: f.Version,
  at: f.Moment,
  by: f.AccountId,
  reason: z.string().nullable(),
  changes: z.array(z.object(change)).readonly(),
});

const factsOfItem = {
  id: f.Id,
  key: z.string(),
  title: z.string(),
  ownerId: f.AccountId,
  status: f.StatusField,
  progress: f.Ratio.nullable(),
  expected: f.Ratio.nullable(),
  closed: CloseView.nullable(),
  /** What it comes to against the first published target, and against the final one; null is unmeasured, not published or not comparable. */
  scores: z.object({ first: f.Ratio.nullable(), final: f.Ratio.nullable() }),
  publishedAt: f.Moment.nullable(),
  /** First published against final, field by field. */
  firstToFinal: z.array(z.object(change)).readonly(),
  /** Every change after publishing, oldest first, at most 50; `adjustmentCount` counts all. */
  adjustments: z.array(AdjustmentView).readonly(),
  adjustmentCount: z.int(),
};

const KeyResultFactsView = z.object({
  ...factsOfItem,
  /** Added after its objective was published. */
  addedLater: z.boolean(),
  isArchived: z.boolean(),
  /** Weekly, oldest first: progress, what was due, and the status that its pace had. */
  overTime: z
    .array(
      z.object({
        on: f.CalendarDay,
        progress: f.Ratio,
        expected: f.Ratio,
        status: f.StatusField,
      }),
    )
    .readonly(),
});

const ObjectiveFactsView = z.object({
  ...factsOfItem,
  commitment: f.CommitmentField,
  keyResults: z.array(KeyResultFactsView).readonly(),
});

export const RetroFacts = z.object({
  /** When the figures were true: the moment of locking, else now. */
  asOf: f.Moment,
  isFrozen: z.boolean(),
  /** Null where none was chosen, or the viewer may not see it. */
  cycle: z
    .object({
      id: f.Id,
      name: z.string(),
      startsOn: f.CalendarDay,
      endsOn: f.CalendarDay,
    })
    .nullable(),
  /** By number, at most 50. */
  objectives: z.array(ObjectiveFactsView).readonly(),
  /** Objectives that the viewer may not see. */
  hidden: z.int(),
  isCut: z.boolean(),
});
