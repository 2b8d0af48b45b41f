import type { Journal } from '../../forge/types';
import type { JiraIssue } from '../model/issue';
import { createIdIndex, type IdIndex } from './index-by';
import { openTable, type Table } from './table';

/** The issues with the indexes that keep JQL and children fast. */
export interface IssueTable extends Table<JiraIssue> {
  /** A former key counts, unless another issue has it now. */
  byKey(key: string): JiraIssue | undefined;
  /** An id, a key or a former key; keys match without regard to case. */
  byIdOrKey(idOrKey: string): JiraIssue | undefined;
  childrenOf(parentId: string): JiraIssue[];
  readonly inProject: IdIndex['ids'];
  readonly underParent: IdIndex['ids'];
  readonly inStatus: IdIndex['ids'];
}

export function openIssueTable(journal: Journal<JiraIssue>): IssueTable {
  const table = openTable(journal, (issue) => issue.id);
  const keys = new Map<string, string>();
  const formerly = new Map<string, string>();
  const [project, parent, status] = [createIdIndex(), createIdIndex(), createIdIndex()];
  const enter = (issue: JiraIssue) => {
    keys.set(issue.key, issue.id);
    for (const key of issue.formerKeys ?? []) formerly.set(key, issue.id);
    project.add(issue.projectId, issue.id);
    parent.add(issue.parentId, issue.id);
    status.add(issue.statusId, issue.id);
  };
  const leave = (issue: JiraIssue) => {
    keys.delete(issue.key);
    for (const key of issue.formerKeys ?? []) formerly.delete(key);
    project.remove(issue.projectId, issue.id);
    parent.remove(issue.parentId, issue.id);
    status.remove(issue.statusId, issue.id);
  };
  for (const issue of table.all()) enter(issue);
  const byKey = (key: string) => {
    const upper = key.toUpperCase();
    const id = keys.get(upper) ?? formerly.get(upper);
    return id === undefined ? undefined : table.get(id);
  };
  return {
    ...table,
    get size() {
      return table.size;
    },
    byKey,
    byIdOrKey: (idOrKey) => table.get(idOrKey) ?? byKey(idOrKey),
    childrenOf: (id) => [...parent.ids(id)].map((child) => table.require(child)),
    inProject: project.ids,
    underParent: parent.ids,
    inStatus: status.ids,
    put(issue) {
      const before = table.get(issue.id);
      if (before) leave(before);
      table.put(issue);
      enter(issue);
    },
    remove(id) {
      const before = table.get(id);
      if (before) leave(before);
      table.remove(id);
    },
  };
}
