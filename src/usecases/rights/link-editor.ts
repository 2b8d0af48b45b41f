import type { Actor } from '../../domain/actor';
import { mayContribute } from '../../domain/item-rights';
import { itemOf } from '../load/key-result';
import type { Linkable } from '../load/linkable';
import type { Ports } from '../ports';
import { unseenLinks } from '../work/unseen-links';
import { requireIssueEditor } from './issue-editor';

/**
 * Proves that the viewer may link and unlink these here: whoever may edit them. Nobody could where Jira
 * shows an issue neither to them nor to the app, so whoever may report on the key result passes.
 */
export function requireLinkEditor(
  ports: Ports,
  actor: Actor,
  { standing, ofItem }: Linkable,
  issueIds: readonly string[],
  fieldOf: (index: number) => string,
): Promise<void> {
  const reports = mayContribute(actor, itemOf(standing), ofItem);
  const keyResultId = standing.own.keyResult.id;
  return requireIssueEditor(ports, issueIds, fieldOf, (hidden) =>
    reports ? unseenLinks(ports, keyResultId, hidden) : Promise.resolve([]),
  );
}
