import type { ProductEvent } from '../../forge/types';
import type { JiraIssueLink } from '../model/issue-link';
import { linkTypeShape } from '../shapes/link-shape';
import { linkTypeOf } from '../config/link-types';
import type { JiraStore } from '../store/store';
import { gateway } from './gateway';

/** `avi:jira:created|deleted:issuelink`: only ids, and what kind of link. */
export const linkEvent = (
  store: JiraStore,
  what: 'created' | 'deleted',
  { id, typeId, sourceId, destinationId }: JiraIssueLink,
  at: number,
): ProductEvent => ({
  eventType: `avi:jira:${what}:issuelink`,
  timestamp: String(at),
  id,
  sourceIssueId: sourceId,
  destinationIssueId: destinationId,
  sourceProjectId: store.issues.require(sourceId).projectId,
  destinationProjectId: store.issues.require(destinationId).projectId,
  issueLinkType: linkTypeShape(gateway, linkTypeOf(typeId)),
});
