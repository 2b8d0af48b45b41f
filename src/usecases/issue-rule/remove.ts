import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { loadFed } from '../load/linkable';
import { momentNow } from '../moment';
import type { Ports } from '../ports';
import { keepAnew } from '../work/keep-anew';

export async function removeIssueRule(
  ports: Ports,
  actor: Actor,
  { keyResultId, id }: OperationInput<'issueRule.remove'>,
): Promise<OperationOutput<'issueRule.remove'>> {
  await loadFed(ports, actor, keyResultId);
  await ports.stores.work.unlink(keyResultId, id, momentNow(ports.clock), actor.accountId);
  await keepAnew(ports, { kind: 'keyResults', ids: [keyResultId] });
  return { id };
}
