import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { checkEvidence } from '../../domain/cause';
import { momentNow } from '../moment';
import type { Ports } from '../ports';
import { loadUnlocked } from './load';
import { removePart, savePart } from './save-part';
import { causeView } from './views';

export async function saveCause(
  ports: Ports,
  actor: Actor,
  { revision, ...cause }: OperationInput<'cause.save'>,
): Promise<OperationOutput<'cause.save'>> {
  await loadUnlocked(ports, actor, cause.retroId);
  checkEvidence(cause.evidence, 'evidence');
  const made = { revision: revision + 1, at: momentNow(ports.clock), by: actor.accountId };
  const content = ['text', 'hands', 'evidence'] as const;
  return causeView(
    await savePart(ports, ports.stores.retro.causes, { ...cause, ...made }, content),
  );
}

export const removeCause = (
  ports: Ports,
  actor: Actor,
  input: OperationInput<'cause.remove'>,
): Promise<OperationOutput<'cause.remove'>> =>
  removePart(ports, actor, ports.stores.retro.causes, input);
