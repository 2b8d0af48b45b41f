import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { loadLinkable } from '../load/linkable';
import { momentNow } from '../moment';
import type { Ports } from '../ports';
import { requireLinkEditor } from '../rights/link-editor';
import { keepAnew } from '../work/keep-anew';

export async function removeIssueLink(
  ports: Ports,
  actor: Actor,
  { keyResultId, issueId }: OperationInput<'issueLink.remove'>,
): Promise<OperationOutput<'issueLink.remove'>> {
  const here = await loadLinkable(ports, actor, keyResultId);
  await requireLinkEditor(ports, actor, here, [issueId], () => 'issueId');
  const at = momentNow(ports.clock);
  await ports.stores.work.unlink(keyResultId, issueId, at, actor.accountId);
  await keepAnew(ports, { kind: 'keyResults', ids: [keyResultId] });
  return { issueId };
}
