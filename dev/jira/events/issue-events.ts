import type { ProductEvent } from '../../forge/types';
import type { ChangeItem, JiraIssue } from '../model/issue';
import { issueTypeShape, statusShape } from '../shapes/config-shapes';
import { projectReference } from '../shapes/project-shapes';
import { jiraTime } from '../shapes/time';
import { userShape } from '../shapes/user-shape';
import type { JiraStore } from '../store/store';
import type { Authorship } from '../work/work';
import { gateway } from './gateway';

/** Who did something, and when. */
export interface Happening {
  readonly by: Authorship;
  readonly at: number;
}

/** `avi:jira:created:issue` */
export function issueCreated(
  store: JiraStore,
  { issue, ...happening }: Happening & { readonly issue: JiraIssue },
): ProductEvent {
  return {
    ...common('avi:jira:created:issue', happening, [happening.by.accountId]),
    issue: issueIn(store, issue),
  };
}

/** `avi:jira:deleted:issue`: the issue as it was. */
export function issueDeleted(
  store: JiraStore,
  { issue, ...happening }: Happening & { readonly issue: JiraIssue },
): ProductEvent {
  return {
    ...common('avi:jira:deleted:issue', happening, [happening.by.accountId]),
    issue: issueIn(store, issue),
  };
}

interface Update extends Happening {
  readonly before: JiraIssue;
  readonly after: JiraIssue;
  readonly items: readonly ChangeItem[];
  /** Jira's name for a kind of update that the fields do not show. */
  readonly eventName?: string;
}

/** `avi:jira:updated:issue`: the issue after the change, and what changed. */
export function issueUpdated(store: JiraStore, update: Update): ProductEvent {
  const { before, after, items, eventName } = update;
  const reassigned = before.assigneeId !== after.assigneeId;
  const people = [update.by.accountId, before.assigneeId, after.assigneeId];
  const concerned = people.filter(
    (id, at): id is string => id !== null && (at === 0 || reassigned),
  );
  const moved = before.statusId !== after.statusId;
  const usual = moved ? 'issue_generic' : reassigned ? 'issue_assigned' : 'issue_updated';
  return {
    ...common('avi:jira:updated:issue', update, concerned),
    issue: issueIn(store, after),
    jiraEventTypeName: eventName ?? usual,
    changelog: { items },
    ...(moved
      ? { associatedStatuses: [before, after].map((issue) => statusIn(store, issue)) }
      : {}),
  };
}

const common = (eventType: string, { by, at }: Happening, accountIds: readonly string[]) => ({
  eventType,
  timestamp: String(at),
  selfGenerated: by.selfGenerated ?? false,
  atlassianId: by.accountId,
  associatedUsers: [...new Set(accountIds)].map((accountId) => ({ accountId })),
});

const statusIn = (store: JiraStore, issue: JiraIssue) =>
  statusShape(gateway, store.statuses.require(issue.statusId));

/** The documented fields and no others: no parent, no resolution, no estimate. */
function issueIn(store: JiraStore, issue: JiraIssue) {
  const user = (id: string | null) => {
    const found = id === null ? undefined : store.users.get(id);
    return found ? userShape(gateway, found) : null;
  };
  return {
    id: issue.id,
    key: issue.key,
    fields: {
      summary: issue.summary,
      issuetype: issueTypeShape(gateway, store.issueTypes.require(issue.typeId)),
      creator: user(issue.creatorId),
      created: jiraTime(issue.createdAt),
      project: projectReference(gateway, store.projects.require(issue.projectId)),
      reporter: user(issue.reporterId),
      assignee: user(issue.assigneeId),
      updated: jiraTime(issue.updatedAt),
      status: statusIn(store, issue),
    },
  };
}
