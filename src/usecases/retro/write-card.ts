import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import type { Card } from '../../domain/card';
import { Refused } from '../../domain/refusal';
import { isColumnOf } from '../../domain/retro-format';
import { mostCards, type Retrospective } from '../../domain/retrospective';
import { momentNow } from '../moment';
import type { Ports } from '../ports';
import { cardViews } from './cards';
import { loadUnlocked } from './load';
import { proofOf } from './proof';

type Input = OperationInput<'card.write'>;

export async function writeCard(
  ports: Ports,
  actor: Actor,
  input: Input,
): Promise<OperationOutput<'card.write'>> {
  const open = await loadUnlocked(ports, actor, input.retroId);
  checkColumn(open.retro, input.column);
  checkSeen(open.retro, input);
  const card = await cardOf(ports, actor, open.retro, input);
  const outcome = await ports.stores.retro.cards.write(card, mostCards);
  const [view] = await cardViews(ports, actor, open, { ids: [input.id], token: input.token });
  if (view !== undefined) return view;
  const after = await loadUnlocked(ports, actor, input.retroId);
  checkSeen(after.retro, input);
  if (outcome === 'duplicate') throw new Refused('not-found', { field: 'id' });
  throw new Refused('too-many-cards', { values: { max: mostCards } });
}

/** Refuses a column that the format does not have: `unknown-column`. */
export function checkColumn({ format }: Retrospective, column: string): void {
  if (!isColumnOf(format, column)) throw new Refused('unknown-column', { field: 'column' });
}

/** Refuses `anonymity-changed` where the writer saw something else about who sees authors. */
function checkSeen({ isAnonymous }: Retrospective, seen: Pick<Input, 'isAnonymous'>): void {
  if (isAnonymous !== seen.isAnonymous) throw new Refused('anonymity-changed');
}

async function cardOf(
  ports: Ports,
  { accountId }: Actor,
  { id: retroId, isAnonymous }: Retrospective,
  { id, column, text, token }: Input,
): Promise<Card> {
  const at = momentNow(ports.clock);
  const by = isAnonymous
    ? { authorId: null, authorProof: await proofOf(id, token) }
    : { authorId: accountId, authorProof: null };
  return { ...by, id, retroId, column, text, leadId: null, at, changedAt: at };
}
