import { z } from 'zod';
import * as f from './fields';
import { operation, type Who } from './operation';
import * as r from './retrospective-views';

/** Shown instead of an account where cards are anonymous: made and kept by the frame. */
const token = z.string().min(16).max(128).optional();
const ofRetro = { retroId: f.Id };
const Done = z.object({ id: f.Id });

const arranged = {
  title: z.string().trim().max(255),
  format: r.RetroFormatField,
  home: f.HomeField,
  /** Of the home or of the site; null for none. */
  cycleId: f.Id.nullable(),
  isAnonymous: z.boolean(),
  votesEach: r.VotesEach,
};

const write = <In extends z.ZodRawShape, Out extends z.ZodType>(
  summary: string,
  who: Who,
  input: In,
  output: Out,
) => operation({ summary, who, kind: 'write', input: z.object(input), output });

const retroOperations = {
  'retro.open': operation({
    summary:
      'The retrospective of a macro on a page, made when there is none; every browser that opens it at once gets the same.',
    who: 'page-reader',
    kind: 'read',
    input: z.object({
      contentId: f.PageId,
      localId: z.string().trim().min(1).max(128),
      token,
      /** Used when it is made. */
      title: arranged.title.default(''),
      format: arranged.format.default('method'),
      home: arranged.home.default({ kind: 'site' }),
      cycleId: arranged.cycleId.default(null),
      isAnonymous: arranged.isAnonymous.default(false),
      votesEach: arranged.votesEach.default(5),
    }),
    output: r.RetroAnswer,
  }),
  'retro.get': operation({
    summary: 'A retrospective, or only what changed in it since a moment.',
    who: 'page-reader',
    kind: 'read',
    input: z.object({
      id: f.Id,
      /** `asOf` of an earlier answer. */
      since: f.Moment.optional(),
      /** `next` of the answer before. */
      after: r.CardCursor.optional(),
      token,
    }),
    output: r.RetroAnswer,
  }),
  'retro.facts': operation({
    summary:
      'What the cycle’s history holds of the objectives that a retrospective is about: first published against final, adjustments with reasons, status over time, both scores. Frozen once it is locked.',
    who: 'page-reader',
    kind: 'read',
    input: z.object({ id: f.Id }),
    output: r.RetroFacts,
  }),
  'retro.actionsBefore': operation({
    summary:
      'The actions of the retrospective before, of the same home and on a page that the viewer may read, with the status category of their issues.',
    who: 'page-reader',
    kind: 'read',
    input: z.object({ id: f.Id }),
    output: z.object({
      retrospective: z
        .object({ id: f.Id, pageId: f.PageId, title: z.string(), at: f.Moment })
        .nullable(),
      actions: z.array(r.EarlierAction),
    }),
  }),
  'retro.list': operation({
    summary:
      'Retrospectives of a place, newest first, on pages that the viewer may read; 50 are looked at.',
    who: 'place-viewer',
    kind: 'read',
    input: z.object({ place: f.HomeField, before: f.Id.optional() }),
    output: z.object({
      retrospectives: z.array(
        z.object({
          id: f.Id,
          pageId: f.PageId,
          pageTitle: z.string(),
          title: z.string(),
          format: r.RetroFormatField,
          cycleId: f.Id.nullable(),
          at: f.Moment,
          lockedAt: f.Moment.nullable(),
          actions: z.object({ total: z.int(), filed: z.int() }),
        }),
      ),
      /** Ask with this as `before` for older ones. */
      nextBefore: f.Id.nullable(),
    }),
  }),
  'retro.configure': write(
    'Changes title, format, home, cycle, votes or anonymity; what is left out stays. Anonymity stays once there are cards.',
    'page-editor',
    {
      id: f.Id,
      title: arranged.title.optional(),
      format: arranged.format.optional(),
      home: arranged.home.optional(),
      cycleId: arranged.cycleId.optional(),
      isAnonymous: arranged.isAnonymous.optional(),
      votesEach: arranged.votesEach.optional(),
    },
    r.RetroView,
  ),
  'retro.lock': write(
    'Ends a retrospective: its facts are frozen, and nothing in it changes any more. A repeat changes nothing.',
    'page-editor',
    { id: f.Id },
    r.RetroView,
  ),
};

const cardOperations = {
  'card.write': write(
    'Adds a card. Its id is made by the client, so a repeat changes nothing.',
    'page-reader',
    {
      ...ofRetro,
      id: f.Id,
      column: r.ColumnField,
      text: r.CardText,
      token,
      /** As the writer saw it: nobody signs what they wrote unsigned. */
      isAnonymous: z.boolean(),
    },
    r.CardView,
  ),
  'card.edit': write(
    'Changes the words of one’s own card, or its column.',
    'card-author',
    { ...ofRetro, id: f.Id, column: r.ColumnField.optional(), text: r.CardText.optional(), token },
    r.CardView,
  ),
  'card.remove': write(
    'Removes a card, its stack falls apart. A repeat changes nothing.',
    'card-author',
    { ...ofRetro, id: f.Id, token },
    Done,
  ),
  'card.stack': write(
    'Puts a card, with all that lies under it, onto another or onto that one’s stack.',
    'page-reader',
    { ...ofRetro, id: f.Id, onto: f.Id, token },
    z.object({ cards: z.array(r.CardView) }),
  ),
  'card.unstack': write(
    'Takes a card out of its stack; the top one leaves the rest to the next.',
    'page-reader',
    { ...ofRetro, id: f.Id, token },
    z.object({ cards: z.array(r.CardView) }),
  ),
  'vote.set': write(
    'Says how many of one’s votes lie on a card; never more than each has. A repeat changes nothing.',
    'page-reader',
    { ...ofRetro, cardId: f.Id, count: r.VotesEach, token },
    z.object({ card: r.CardView, votesLeft: z.int() }),
  ),
};

const causeOperations = {
  'cause.save': write(
    'Adds a cause (revision 0) or changes it, by the revision that was seen.',
    'page-reader',
    {
      ...ofRetro,
      id: f.Id,
      revision: r.Revision.default(0),
      text: r.CauseText,
      hands: r.HandsField,
      evidence: z.array(f.EvidenceField).max(20).default([]),
    },
    r.CauseView,
  ),
  'cause.remove': write(
    'Removes a cause. A repeat changes nothing.',
    'page-reader',
    { ...ofRetro, id: f.Id },
    Done,
  ),
  'action.save': write(
    'Adds an action (revision 0) or changes it, by the revision that was seen. Its issue stays.',
    'page-reader',
    {
      ...ofRetro,
      id: f.Id,
      revision: r.Revision.default(0),
      text: f.Title,
      ownerId: f.AccountId.nullable().default(null),
      dueOn: f.CalendarDay.nullable().default(null),
    },
    r.ActionView,
  ),
  'action.remove': write(
    'Removes an action; its issue, if it has one, stays in Jira. A repeat changes nothing.',
    'page-reader',
    { ...ofRetro, id: f.Id },
    Done,
  ),
  'action.file': write(
    'Makes a Jira issue of an action, as the viewer; a repeat answers the same issue.',
    'page-reader',
    { ...ofRetro, id: f.Id, projectId: f.ProjectId, issueTypeId: f.IssueTypeId },
    r.ActionView,
  ),
};

export const retrospectiveOperations = {
  ...retroOperations,
  ...cardOperations,
  ...causeOperations,
};
