import { linkTypeOf } from '../config/link-types';
import type { JiraIssue } from '../model/issue';
import type { JiraIssueLink } from '../model/issue-link';
import { canBrowse } from '../permissions/permissions';
import { linkTypeShape } from '../shapes/link-shape';
import { issueReference, type FieldView } from './field-view';

/** What every shape of a link tells of itself. */
export const linkHead = (origin: string, { id, typeId }: JiraIssueLink) => ({
  id,
  self: `${origin}/rest/api/3/issueLink/${id}`,
  type: linkTypeShape(origin, linkTypeOf(typeId)),
});

/** The links of an issue to what the caller may browse; the other end is inward or outward. */
export const linksField = (view: FieldView, issue: JiraIssue) =>
  view.store.links.of(issue.id).flatMap((link) => {
    const isSource = link.sourceId === issue.id;
    const other = view.store.issues.require(isSource ? link.destinationId : link.sourceId);
    if (!canBrowse(view.store, view.who, other)) return [];
    const side = isSource ? 'outwardIssue' : 'inwardIssue';
    return [{ ...linkHead(view.origin, link), [side]: issueReference(view, other) }];
  });
