import type { JournalFactory } from '../../forge/types';
import type {
  JiraIssueType,
  JiraPriority,
  JiraResolution,
  JiraStatus,
  JiraWorkflow,
} from '../model/config';
import type { BulkTask } from '../model/bulk-task';
import type { IssueHistory, JiraIssue } from '../model/issue';
import type { JiraIssueLink } from '../model/issue-link';
import type { JiraComponent, JiraProject, JiraVersion } from '../model/project';
import type { JiraUser } from '../model/user';
import type { JiraWorklog } from '../model/worklog';
import {
  createCatalog,
  type AppPermission,
  type PermissionCatalog,
} from '../permissions/app-permissions';
import type { GlobalGrant } from '../permissions/global-grants';
import { openCounters, type Counters } from './counters';
import { openHistoryTable, type HistoryTable } from './history-table';
import { openIssueTable, type IssueTable } from './issue-table';
import { openOwnedTable, type OwnedTable } from './owned-table';
import { openPropertyTable, type PropertyTable, type StoredProperty } from './property-table';
import { openTable, type Table } from './table';

/** Everything this Jira knows. Reads are synchronous; what is put survives a restart. */
export interface JiraStore {
  readonly users: Table<JiraUser>;
  readonly statuses: Table<JiraStatus>;
  readonly issueTypes: Table<JiraIssueType>;
  readonly resolutions: Table<JiraResolution>;
  readonly priorities: Table<JiraPriority>;
  readonly workflows: Table<JiraWorkflow>;
  readonly projects: Table<JiraProject>;
  readonly versions: Table<JiraVersion>;
  readonly components: Table<JiraComponent>;
  readonly issues: IssueTable;
  readonly histories: HistoryTable;
  readonly properties: PropertyTable;
  readonly worklogs: OwnedTable<JiraWorklog>;
  readonly links: OwnedTable<JiraIssueLink>;
  readonly tasks: Table<BulkTask>;
  readonly permissions: PermissionCatalog;
  readonly globalGrants: Table<GlobalGrant>;
  readonly counters: Counters;
}

const firstNumbers = {
  issue: 10_000,
  history: 10_100,
  project: 10_000,
  version: 10_000,
  component: 10_000,
  status: 10_010,
  issueType: 10_010,
  resolution: 10_010,
  priority: 10,
  workflow: 1,
  rank: 0,
  worklog: 10_000,
  link: 10_000,
  task: 10_000,
};

export function openStore(
  journal: JournalFactory,
  appPermissions: readonly AppPermission[] = [],
): JiraStore {
  const table = <T extends { readonly id: string }>(name: string) =>
    openTable(journal<T>(`jira.${name}`), (entity) => entity.id);
  return {
    users: openTable(journal<JiraUser>('jira.users'), (user) => user.accountId),
    statuses: table<JiraStatus>('statuses'),
    issueTypes: table<JiraIssueType>('issue-types'),
    resolutions: table<JiraResolution>('resolutions'),
    priorities: table<JiraPriority>('priorities'),
    workflows: table<JiraWorkflow>('workflows'),
    projects: table<JiraProject>('projects'),
    versions: table<JiraVersion>('versions'),
    components: table<JiraComponent>('components'),
    issues: openIssueTable(journal<JiraIssue>('jira.issues')),
    histories: openHistoryTable(journal<IssueHistory>('jira.histories')),
    properties: openPropertyTable(journal<StoredProperty>('jira.properties')),
    worklogs: openOwnedTable(journal<JiraWorklog>('jira.worklogs'), ({ issueId }) => [issueId]),
    links: openOwnedTable(journal<JiraIssueLink>('jira.links'), (link) => [
      link.sourceId,
      link.destinationId,
    ]),
    tasks: table<BulkTask>('tasks'),
    permissions: createCatalog(appPermissions),
    globalGrants: table<GlobalGrant>('global-grants'),
    counters: openCounters(journal<number>('jira.counters'), firstNumbers),
  };
}
