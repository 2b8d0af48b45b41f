import type { JiraIssue } from '../model/issue';
import type { Who } from '../permissions/who';
import { canBrowse } from '../permissions/permissions';
import { issueTypeShape, priorityShape, statusShape } from '../shapes/config-shapes';
import { userShape } from '../shapes/user-shape';
import type { JiraStore } from '../store/store';

/** What is needed to draw the fields of issues for one caller. */
export interface FieldView {
  readonly store: JiraStore;
  readonly who: Who;
  readonly origin: string;
  /** The calendar date of the site's clock, `YYYY-MM-DD`. */
  readonly today: string;
}

export function userField({ store, origin }: FieldView, accountId: string | null) {
  const user = accountId === null ? undefined : store.users.get(accountId);
  return user ? userShape(origin, user) : null;
}

/** An issue as it stands inside another one. */
export function issueReference({ store, origin }: FieldView, issue: JiraIssue) {
  const priority = issue.priorityId === null ? undefined : store.priorities.get(issue.priorityId);
  return {
    id: issue.id,
    key: issue.key,
    self: `${origin}/rest/api/3/issue/${issue.id}`,
    fields: {
      summary: issue.summary,
      status: statusShape(origin, store.statuses.require(issue.statusId)),
      ...(priority ? { priority: priorityShape(origin, priority) } : {}),
      issuetype: issueTypeShape(origin, store.issueTypes.require(issue.typeId)),
    },
  };
}

/** The parent as the caller may see it; a hidden parent is told as none. */
export function parentField(view: FieldView, issue: JiraIssue) {
  const parent = issue.parentId === null ? undefined : view.store.issues.get(issue.parentId);
  return parent && canBrowse(view.store, view.who, parent)
    ? issueReference(view, parent)
    : undefined;
}

export function subtasksField(view: FieldView, issue: JiraIssue) {
  const isSubtask = ({ typeId }: JiraIssue) =>
    view.store.issueTypes.require(typeId).hierarchyLevel === -1;
  return view.store.issues
    .childrenOf(issue.id)
    .filter((child) => isSubtask(child) && canBrowse(view.store, view.who, child))
    .map((child) => issueReference(view, child));
}
