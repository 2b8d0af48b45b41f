import type { JiraIssue, TimeTracking } from '../model/issue';
import {
  categoryShape,
  issueTypeShape,
  priorityShape,
  resolutionShape,
  statusShape,
} from '../shapes/config-shapes';
import { componentReference, projectReference, versionReference } from '../shapes/project-shapes';
import { jiraTime } from '../shapes/time';
import { timeOf } from '../work/time-tracking';
import { parentField, subtasksField, userField, type FieldView } from './field-view';
import { linksField } from './links-field';
import { aggregateTime, timeTrackingField } from './time-fields';

export interface FieldSchema {
  readonly type: string;
  readonly system?: string;
  readonly items?: string;
  readonly custom?: string;
  readonly customId?: number;
}

/** A field of issues. `render` gives undefined where Jira leaves the field out. */
export interface IssueField {
  readonly id: string;
  readonly name: string;
  readonly schema: FieldSchema;
  readonly clauseNames: readonly string[];
  /** Shown in lists: part of `*navigable`. */
  readonly navigable: boolean;
  readonly orderable: boolean;
  readonly render: (view: FieldView, issue: JiraIssue) => unknown;
}

const still = { orderable: false };

type Options = Partial<Pick<IssueField, 'clauseNames' | 'navigable' | 'orderable'>> & {
  readonly items?: string;
};

function system(
  id: string,
  name: string,
  type: string,
  render: IssueField['render'],
  { items, ...options }: Options = {},
): IssueField {
  const schema = { type, ...(items === undefined ? {} : { items }), system: id };
  return {
    id,
    name,
    schema,
    clauseNames: [id],
    navigable: true,
    orderable: true,
    render,
    ...options,
  };
}

function custom(
  number: number,
  name: string,
  type: string,
  kind: string,
  render: IssueField['render'],
): IssueField {
  const id = `customfield_${String(number)}`;
  const clauseNames = [`cf[${String(number)}]`, name];
  const schema = { type, custom: `com.pyxis.greenhopper.jira:${kind}`, customId: number };
  return { id, name, schema, clauseNames, navigable: true, orderable: true, render };
}

/** Seconds, as the three numbers beside `timetracking` tell them. */
function seconds(
  id: string,
  name: string,
  part: keyof TimeTracking,
  clauseNames: readonly string[],
): IssueField {
  const render: IssueField['render'] = (_, issue) => timeOf(issue)[part];
  return system(id, name, 'number', render, { ...still, clauseNames });
}

/** The issue's own and its sub-tasks'; what was told nowhere stays untold. */
function sum(id: string, name: string, part: keyof TimeTracking): IssueField {
  const render: IssueField['render'] = (view, issue) => aggregateTime(view, issue, part);
  return system(id, name, 'number', render, { ...still, clauseNames: [] });
}

const moment = (at: number | null) => (at === null ? null : jiraTime(at));
/** All fields, in the order of `GET /field`. */
export const fieldCatalog: readonly IssueField[] = [
  system(
    'statuscategorychangedate',
    'Status Category Changed',
    'datetime',
    (_, issue) => moment(issue.statusCategoryChangedAt),
    { ...still, clauseNames: ['statusCategoryChangedDate'] },
  ),
  system(
    'issuetype',
    'Issue Type',
    'issuetype',
    ({ store, origin }, issue) => issueTypeShape(origin, store.issueTypes.require(issue.typeId)),
    { clauseNames: ['issuetype', 'type'] },
  ),
  system('parent', 'Parent', 'issuelink', parentField, still),
  system(
    'project',
    'Project',
    'project',
    ({ store, origin }, issue) => projectReference(origin, store.projects.require(issue.projectId)),
    still,
  ),
  system(
    'fixVersions',
    'Fix versions',
    'array',
    ({ store, origin, today }, issue) =>
      issue.fixVersionIds.map((id) => versionReference(origin, store.versions.require(id), today)),
    { items: 'version', clauseNames: ['fixVersion'] },
  ),
  system('resolution', 'Resolution', 'resolution', ({ store, origin }, issue) =>
    issue.resolutionId === null
      ? null
      : resolutionShape(origin, store.resolutions.require(issue.resolutionId)),
  ),
  system('resolutiondate', 'Resolved', 'datetime', (_, issue) => moment(issue.resolvedAt), {
    ...still,
    clauseNames: ['resolutiondate', 'resolved'],
  }),
  system('created', 'Created', 'datetime', (_, issue) => moment(issue.createdAt), {
    ...still,
    clauseNames: ['created', 'createdDate'],
  }),
  system('updated', 'Updated', 'datetime', (_, issue) => moment(issue.updatedAt), {
    ...still,
    clauseNames: ['updated', 'updatedDate'],
  }),
  system('priority', 'Priority', 'priority', ({ store, origin }, issue) =>
    issue.priorityId === null
      ? null
      : priorityShape(origin, store.priorities.require(issue.priorityId)),
  ),
  system('labels', 'Labels', 'array', (_, issue) => issue.labels, { items: 'string' }),
  system('assignee', 'Assignee', 'user', (view, issue) => userField(view, issue.assigneeId)),
  system('reporter', 'Reporter', 'user', (view, issue) => userField(view, issue.reporterId)),
  system('creator', 'Creator', 'user', (view, issue) => userField(view, issue.creatorId), still),
  system(
    'status',
    'Status',
    'status',
    ({ store, origin }, issue) => statusShape(origin, store.statuses.require(issue.statusId)),
    still,
  ),
  system(
    'statusCategory',
    'Status Category',
    'statusCategory',
    ({ store, origin }, issue) =>
      categoryShape(origin, store.statuses.require(issue.statusId).category),
    still,
  ),
  system(
    'components',
    'Components',
    'array',
    ({ store, origin }, issue) =>
      issue.componentIds.map((id) => componentReference(origin, store.components.require(id))),
    { items: 'component', clauseNames: ['component'] },
  ),
  system('versions', 'Affects versions', 'array', () => [], {
    items: 'version',
    clauseNames: ['affectedVersion'],
  }),
  system('issuelinks', 'Linked Issues', 'array', linksField, {
    items: 'issuelinks',
    clauseNames: [],
  }),
  system('subtasks', 'Sub-tasks', 'array', subtasksField, {
    ...still,
    items: 'issuelinks',
    clauseNames: ['subtasks'],
  }),
  system('summary', 'Summary', 'string', (_, issue) => issue.summary),
  system('description', 'Description', 'string', (_, issue) => issue.description, {
    navigable: false,
  }),
  system('duedate', 'Due date', 'date', (_, issue) => issue.dueDate, {
    clauseNames: ['due', 'duedate'],
  }),
  system(
    'security',
    'Security Level',
    'securitylevel',
    ({ store, origin }, issue) => {
      const level = store.projects
        .require(issue.projectId)
        .securityLevels.find(({ id }) => id === issue.securityLevelId);
      return level
        ? {
            self: `${origin}/rest/api/3/securitylevel/${level.id}`,
            id: level.id,
            description: '',
            name: level.name,
          }
        : null;
    },
    { clauseNames: ['level'] },
  ),
  seconds('timespent', 'Time Spent', 'spent', ['timespent']),
  seconds('timeoriginalestimate', 'Original estimate', 'original', [
    'originalEstimate',
    'timeoriginalestimate',
  ]),
  seconds('timeestimate', 'Remaining Estimate', 'remaining', ['remainingEstimate', 'timeestimate']),
  sum('aggregatetimespent', 'Σ Time Spent', 'spent'),
  sum('aggregatetimeoriginalestimate', 'Σ Original Estimate', 'original'),
  sum('aggregatetimeestimate', 'Σ Remaining Estimate', 'remaining'),
  system('timetracking', 'Time tracking', 'timetracking', (_, issue) => timeTrackingField(issue), {
    navigable: false,
    clauseNames: [],
  }),
  custom(
    10_016,
    'Story point estimate',
    'number',
    'jsw-story-points',
    (_, issue) => issue.storyPoints,
  ),
  custom(10_019, 'Rank', 'any', 'gh-lexo-rank', (_, issue) => issue.rank),
];

const byId = new Map(fieldCatalog.map((field) => [field.id, field]));

export const findField = (id: string) => byId.get(id);
