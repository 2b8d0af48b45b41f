import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { Refused } from '../../domain/refusal';
import { voteChanges, votesLeft, type Vote } from '../../domain/votes';
import { momentNow } from '../moment';
import type { Ports } from '../ports';
import { cardViews, someCards } from './cards';
import { loadUnlocked, type OpenRetro } from './load';

type Input = OperationInput<'vote.set'>;

/** Of ten browsers of one person, one a round gets a slot that all of them want. */
const rounds = 12;

export async function setVote(
  ports: Ports,
  actor: Actor,
  input: Input,
): Promise<OperationOutput<'vote.set'>> {
  const { cardId, token } = input;
  const open = await loadUnlocked(ports, actor, input.retroId);
  const [found] = await someCards(ports, actor, open, [cardId]);
  if (found === undefined) throw new Refused('not-found', { field: 'cardId' });
  const mine = await settle(ports, actor, open, input);
  const [card] = await cardViews(ports, actor, open, { ids: [cardId], token });
  if (card === undefined) throw new Refused('not-found', { field: 'cardId' });
  return { card, votesLeft: votesLeft(mine, open.retro.votesEach) };
}

/** Looks, changes what differs, and looks again, until it is as wished; then whatever another browser did is undone too. */
async function settle(
  ports: Ports,
  { accountId }: Actor,
  { retro }: OpenRetro,
  { retroId, cardId, count }: Input,
): Promise<readonly Vote[]> {
  const { votes } = ports.stores.retro;
  for (let round = 1; round <= rounds; round += 1) {
    const { votes: mine, isLocked } = await votes.mine(retroId, accountId);
    const changes = voteChanges(mine, { cardId, count }, retro.votesEach);
    if (changes.free.length + changes.take.length === 0) return mine;
    if (isLocked) throw new Refused('locked');
    await votes.change({ retroId, accountId, cardId, at: momentNow(ports.clock) }, changes);
  }
  throw new Refused('storage-unavailable');
}
