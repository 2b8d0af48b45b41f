import type { ChangeItem, JiraIssue } from '../model/issue';
import type { JiraStore } from '../store/store';
import { plainText } from './plain-text';
import { timeOf } from './time-tracking';

type Part = readonly [id: string | null, text: string | null];
type Describe = (issue: JiraIssue, store: JiraStore) => Part;

interface SingleField {
  readonly field: string;
  readonly fieldId?: string;
  readonly fieldtype?: 'custom';
  readonly describe: Describe;
}

const empty: Part = [null, null];
const named = (id: string | null, find: (id: string) => { readonly name: string }): Part =>
  id === null ? empty : [id, find(id).name];
const user = (id: string | null, store: JiraStore): Part =>
  id === null ? empty : [id, store.users.get(id)?.displayName ?? id];

const seconds = (amount: number | null): Part =>
  amount === null ? empty : [String(amount), String(amount)];

const timeFields = {
  original: 'timeoriginalestimate',
  remaining: 'timeestimate',
  spent: 'timespent',
} as const;

/** Fields with one value, in the order in which Jira lists them. */
const singleFields: readonly SingleField[] = [
  {
    field: 'project',
    fieldId: 'project',
    describe: (issue, store) => named(issue.projectId, store.projects.require),
  },
  {
    field: 'Key',
    describe: (issue) => [null, issue.key],
  },
  {
    field: 'summary',
    fieldId: 'summary',
    describe: (issue) => [null, issue.summary],
  },
  {
    field: 'description',
    fieldId: 'description',
    describe: (issue) => [null, issue.description && plainText(issue.description)],
  },
  {
    field: 'issuetype',
    fieldId: 'issuetype',
    describe: (issue, store) => named(issue.typeId, store.issueTypes.require),
  },
  {
    field: 'IssueParentAssociation',
    describe: (issue, store) =>
      issue.parentId === null
        ? empty
        : [issue.parentId, store.issues.get(issue.parentId)?.key ?? null],
  },
  {
    field: 'priority',
    fieldId: 'priority',
    describe: (issue, store) => named(issue.priorityId, store.priorities.require),
  },
  {
    field: 'assignee',
    fieldId: 'assignee',
    describe: (issue, store) => user(issue.assigneeId, store),
  },
  {
    field: 'reporter',
    fieldId: 'reporter',
    describe: (issue, store) => user(issue.reporterId, store),
  },
  {
    field: 'labels',
    fieldId: 'labels',
    describe: (issue) => ['', issue.labels.join(' ')],
  },
  {
    field: 'duedate',
    fieldId: 'duedate',
    describe: (issue) => [issue.dueDate, issue.dueDate && `${issue.dueDate} 00:00:00.0`],
  },
  {
    field: 'Story point estimate',
    fieldId: 'customfield_10016',
    fieldtype: 'custom',
    describe: (issue) => [null, issue.storyPoints === null ? null : String(issue.storyPoints)],
  },
  ...(['original', 'remaining', 'spent'] as const).map((part): SingleField => {
    const field = timeFields[part];
    return { field, fieldId: field, describe: (issue) => seconds(timeOf(issue)[part]) };
  }),
  {
    field: 'security',
    fieldId: 'security',
    describe: (issue, store) => {
      const levels = store.projects.require(issue.projectId).securityLevels;
      const level = levels.find(({ id }) => id === issue.securityLevelId);
      return level ? [level.id, level.name] : empty;
    },
  },
  {
    field: 'resolution',
    fieldId: 'resolution',
    describe: (issue, store) => named(issue.resolutionId, store.resolutions.require),
  },
  {
    field: 'status',
    fieldId: 'status',
    describe: (issue, store) => named(issue.statusId, store.statuses.require),
  },
];

/** What a changelog says about the way from one state of an issue to another; empty when nothing shows. */
export function changeItems(before: JiraIssue, after: JiraIssue, store: JiraStore): ChangeItem[] {
  const single = singleFields.flatMap((field) => singleItem(field, before, after, store));
  return [
    ...single,
    ...listItems('Fix Version', 'fixVersions', before.fixVersionIds, after.fixVersionIds, (id) =>
      store.versions.require(id),
    ),
    ...listItems('Component', 'components', before.componentIds, after.componentIds, (id) =>
      store.components.require(id),
    ),
  ];
}

function singleItem(
  { field, fieldId, fieldtype, describe }: SingleField,
  before: JiraIssue,
  after: JiraIssue,
  store: JiraStore,
): ChangeItem[] {
  const [from, fromString] = describe(before, store);
  const [to, toString] = describe(after, store);
  if (from === to && fromString === toString) return [];
  return [
    {
      field,
      fieldtype: fieldtype ?? 'jira',
      ...(fieldId === undefined ? {} : { fieldId }),
      from,
      fromString,
      to,
      toString,
    },
  ];
}

/** Lists change one value an item: first what went, then what came. */
function listItems(
  field: string,
  fieldId: string,
  before: readonly string[],
  after: readonly string[],
  find: (id: string) => { readonly name: string },
): ChangeItem[] {
  const base = { field, fieldtype: 'jira' as const, fieldId };
  const gone = before.filter((id) => !after.includes(id));
  const come = after.filter((id) => !before.includes(id));
  return [
    ...gone.map((id) => ({
      ...base,
      from: id,
      fromString: find(id).name,
      to: null,
      toString: null,
    })),
    ...come.map((id) => ({
      ...base,
      from: null,
      fromString: null,
      to: id,
      toString: find(id).name,
    })),
  ];
}
