import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { loadFed } from '../load/linkable';
import { momentNow } from '../moment';
import type { Ports } from '../ports';
import { keepAnew } from '../work/keep-anew';
import { unseenLinks } from '../work/unseen-links';

/** What the viewer sees, or the app, is no affair of this operation: it stays linked. */
export async function removeUnseenLinks(
  ports: Ports,
  actor: Actor,
  { keyResultId, issueIds }: OperationInput<'issueLink.removeUnseen'>,
): Promise<OperationOutput<'issueLink.removeUnseen'>> {
  await loadFed(ports, actor, keyResultId);
  const { seen } = await ports.jira.editableIssues(issueIds);
  const hidden = [...new Set(issueIds)].filter((id) => !seen.includes(id));
  const unlinked = await unseenLinks(ports, keyResultId, hidden);
  if (unlinked.length === 0) return { unlinked };
  const at = momentNow(ports.clock);
  await ports.stores.work.unlink(keyResultId, unlinked, at, actor.accountId);
  await keepAnew(ports, { kind: 'keyResults', ids: [keyResultId] });
  return { unlinked };
}
