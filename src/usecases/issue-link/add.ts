import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { loadLinkable } from '../load/linkable';
import { present } from '../moment';
import type { Ports } from '../ports';
import { requireLinkEditor } from '../rights/link-editor';
import { linkIssues } from '../work/link-issues';

export async function addIssueLinks(
  ports: Ports,
  actor: Actor,
  { keyResultId, issueIds: asked }: OperationInput<'issueLink.add'>,
): Promise<OperationOutput<'issueLink.add'>> {
  const here = await loadLinkable(ports, actor, keyResultId);
  await requireLinkEditor(ports, actor, here, asked, (index) => `issueIds.${index}`);
  const { asOf, settings } = await present(ports);
  const issueIds = [...new Set(asked)];
  await linkIssues(ports, { keyResultId, issueIds, at: asOf, by: actor.accountId, settings });
  const counted = await ports.stores.work.counted(keyResultId, {
    excludedResolutionIds: settings.excludedResolutionIds,
    ...{ closedAt: null, limit: 1 },
  });
  return { linked: issueIds, counted: counted.total };
}
