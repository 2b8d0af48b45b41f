import type { OperationOutput } from '../../contract/operations';
import type { Action } from '../../domain/action';
import type { Actor } from '../../domain/actor';
import { isAuthor } from '../../domain/card';
import type { Cause } from '../../domain/cause';
import { columnIn } from '../../domain/retro-format';
import { mayEditPage } from '../../domain/rights';
import { votesLeft } from '../../domain/votes';
import type { CountedCard } from '../../storage/retro/stores';
import type { OpenRetro } from './load';
import { proofOf } from './proof';

type Answer = OperationOutput<'retro.get'>;
type RetroView = Answer['retrospective'];
export type CardView = Answer['cards'][number];
type CauseView = Answer['causes'][number];
type ActionView = Answer['actions'][number];

export function retroView({ readsOnly }: Actor, { retro, grant, votes }: OpenRetro): RetroView {
  const isOpen = readsOnly !== true && retro.lockedAt === null;
  return {
    id: retro.id,
    pageId: retro.contentId,
    title: retro.title,
    format: retro.format,
    home: retro.home,
    cycleId: retro.cycleId,
    isAnonymous: retro.isAnonymous,
    votesEach: retro.votesEach,
    at: retro.at,
    madeBy: retro.by,
    lockedAt: retro.lockedAt,
    lockedBy: retro.lockedBy,
    votesLeft: votesLeft(votes, retro.votesEach),
    may: {
      write: isOpen,
      arrange: isOpen && mayEditPage(grant),
      keep: retro.lockedAt !== null && mayEditPage(grant),
    },
  };
}

/** `token` is what the viewer's frame shows where cards are anonymous. */
export async function cardView(
  actor: Actor,
  open: OpenRetro,
  { card, votes, myVotes }: CountedCard,
  token: string | undefined,
): Promise<CardView> {
  const { retro, grant } = open;
  const mine = isAuthor(card, actor, await proofOf(card.id, token));
  const isOpen = actor.readsOnly !== true && retro.lockedAt === null;
  return {
    id: card.id,
    column: columnIn(retro.format, card.column),
    text: card.text,
    authorId: retro.isAnonymous ? null : card.authorId,
    mine,
    leadId: card.leadId,
    votes,
    myVotes,
    at: card.at,
    changedAt: card.changedAt,
    may: { edit: isOpen && mine, remove: isOpen && (mine || mayEditPage(grant)) },
  };
}

export const causeView = ({ id, revision, text, hands, evidence, at, by }: Cause): CauseView => ({
  id,
  revision,
  text,
  hands,
  evidence,
  at,
  madeBy: by,
});

export const actionView = ({ by, retroId: _, ...action }: Action): ActionView => ({
  ...action,
  madeBy: by,
});
