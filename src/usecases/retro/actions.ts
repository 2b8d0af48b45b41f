import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { momentNow } from '../moment';
import type { Ports } from '../ports';
import { loadUnlocked } from './load';
import { removePart, savePart } from './save-part';
import { actionView } from './views';

export async function saveAction(
  ports: Ports,
  actor: Actor,
  { revision, ...action }: OperationInput<'action.save'>,
): Promise<OperationOutput<'action.save'>> {
  await loadUnlocked(ports, actor, action.retroId);
  const made = { revision: revision + 1, at: momentNow(ports.clock), by: actor.accountId };
  const wish = { ...action, ...made, issue: null };
  const content = ['text', 'ownerId', 'dueOn'] as const;
  return actionView(await savePart(ports, ports.stores.retro.actions, wish, content));
}

export const removeAction = (
  ports: Ports,
  actor: Actor,
  input: OperationInput<'action.remove'>,
): Promise<OperationOutput<'action.remove'>> =>
  removePart(ports, actor, ports.stores.retro.actions, input);
