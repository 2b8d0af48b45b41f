import type { OrderByField } from '@atlaskit/jql-ast';
import type { JiraIssue } from '../model/issue';
import type { JiraStore } from '../store/store';
import { timeOf } from '../work/time-tracking';
import { refuse } from './jql-error';

export type Compare = (a: JiraIssue, b: JiraIssue) => number;
type Value = string | number | null;
type SortValue = (issue: JiraIssue, store: JiraStore) => Value;

const keyNumber = ({ key }: JiraIssue) => Number(key.slice(key.lastIndexOf('-') + 1));
const projectKey: SortValue = (issue, store) => store.projects.require(issue.projectId).key;
const person = (id: string | null, store: JiraStore) =>
  id === null ? null : (store.users.get(id)?.displayName ?? id);

const sortValues: Readonly<Record<string, readonly SortValue[]>> = {
  created: [(issue) => issue.createdAt],
  updated: [(issue) => issue.updatedAt],
  resolved: [(issue) => issue.resolvedAt],
  resolutiondate: [(issue) => issue.resolvedAt],
  duedate: [(issue) => issue.dueDate],
  due: [(issue) => issue.dueDate],
  'cf[10016]': [(issue) => issue.storyPoints],
  'story point estimate': [(issue) => issue.storyPoints],
  originalestimate: [(issue) => timeOf(issue).original],
  timeoriginalestimate: [(issue) => timeOf(issue).original],
  remainingestimate: [(issue) => timeOf(issue).remaining],
  timeestimate: [(issue) => timeOf(issue).remaining],
  timespent: [(issue) => timeOf(issue).spent],
  key: [projectKey, keyNumber],
  issuekey: [projectKey, keyNumber],
  id: [(issue) => Number(issue.id)],
  project: [projectKey],
  rank: [(issue) => issue.rank],
  summary: [(issue) => issue.summary],
  status: [(issue, store) => store.statuses.require(issue.statusId).name],
  statuscategory: [
    (issue, store) =>
      ['new', 'indeterminate', 'done'].indexOf(store.statuses.require(issue.statusId).category),
  ],
  issuetype: [(issue, store) => store.issueTypes.require(issue.typeId).name],
  type: [(issue, store) => store.issueTypes.require(issue.typeId).name],
  // The most urgent priority has the smallest number and is the highest of them.
  priority: [(issue) => (issue.priorityId === null ? null : -Number(issue.priorityId))],
  assignee: [(issue, store) => person(issue.assigneeId, store)],
  reporter: [(issue, store) => person(issue.reporterId, store)],
};

/** The order that ORDER BY asks for; the newest first when it asks for none. Ties go to the newer issue. */
export function issueOrder(fields: readonly OrderByField[], store: JiraStore): Compare {
  const wanted = fields.length === 0 ? [newestFirst(store)] : fields.map((f) => byField(f, store));
  return (a, b) => {
    for (const compare of wanted) {
      const order = compare(a, b);
      if (order !== 0) return order;
    }
    return Number(b.id) - Number(a.id);
  };
}

const newestFirst = (store: JiraStore): Compare =>
  reversed(byValue((issue) => issue.createdAt, store));

function byField({ field, direction }: OrderByField, store: JiraStore): Compare {
  const values = sortValues[field.value.toLowerCase()];
  if (!values) {
    return refuse(
      `Field '${field.value}' does not exist or you do not have permission to view it.`,
    );
  }
  const compares = values.map((value) => byValue(value, store));
  const ascending: Compare = (a, b) =>
    compares.reduce((order, compare) => (order === 0 ? compare(a, b) : order), 0);
  return direction?.value.toLowerCase() === 'desc' ? reversed(ascending) : ascending;
}

const reversed =
  (compare: Compare): Compare =>
  (a, b) =>
    compare(b, a);

/** What has no value comes after what has one. */
function byValue(value: SortValue, store: JiraStore): Compare {
  return (a, b) => {
    const [left, right] = [value(a, store), value(b, store)];
    if (left === right) return 0;
    if (left === null) return 1;
    if (right === null) return -1;
    if (typeof left === 'string' && typeof right === 'string') {
      return left.localeCompare(right, 'en');
    }
    return left < right ? -1 : 1;
  };
}
