import type { ProductEvent, SiteClock } from '../../forge/types';
import { issueCreated, issueDeleted, issueUpdated } from '../events/issue-events';
import { projectDeleted } from '../events/project-events';
import type { SearchLag } from '../jql/search-lag';
import type { JiraIssue } from '../model/issue';
import type { JiraStore } from '../store/store';
import { changeItems } from './change-items';
import { forgetIssue } from './forget-issue';
import { newIssue } from './new-issue';
import { removeProject } from './remove-project';
import type { Authorship, IssueEdit, JiraWork, Move } from './work';

export interface WorkParts {
  readonly store: JiraStore;
  readonly clock: SiteClock;
  readonly emit: (event: ProductEvent) => void;
  readonly lag: SearchLag;
}

export function createWork({ store, clock, emit, lag }: WorkParts): JiraWork {
  const at = (by: Authorship) => by.at ?? clock.now();
  const tell = (by: Authorship, event: () => ProductEvent) => {
    if (by.silent !== true) emit(event());
  };
  const change = (issueId: string, by: Authorship, next: (issue: JiraIssue) => JiraIssue) => {
    const before = store.issues.require(issueId);
    const changed = next(before);
    const items = changeItems(before, changed, store);
    if (items.length === 0) return before;
    const after = { ...changed, updatedAt: Math.max(before.updatedAt, at(by)) };
    const id = String(store.counters.next('history'));
    lag.changed(issueId, before);
    store.issues.put(after);
    store.histories.add({ id, issueId, at: at(by), authorId: by.accountId, items });
    tell(by, () => issueUpdated(store, { before, after, items, by, at: at(by) }));
    return after;
  };
  return {
    create(wanted, by) {
      const issue = newIssue(store, wanted, by.accountId, at(by));
      lag.changed(issue.id, null);
      store.issues.put(issue);
      tell(by, () => issueCreated(store, { issue, by, at: at(by) }));
      return issue;
    },
    edit: (issueId, edit, by) => change(issueId, by, (issue) => edited(issue, edit)),
    move: (issueId, move, by) =>
      change(issueId, by, (issue) => moved(store, edited(issue, move.edit ?? {}), move, at(by))),
    remove(issueId, by) {
      const issue = store.issues.require(issueId);
      const event = issueDeleted(store, { issue, by, at: at(by) });
      removeWithSubtasks(store, issue);
      tell(by, () => event);
    },
    removeProject(projectId, by) {
      const project = store.projects.require(projectId);
      removeProject(store, project);
      tell(by, () => projectDeleted(project, at(by)));
    },
  };
}

const edited = (issue: JiraIssue, edit: IssueEdit): JiraIssue => ({ ...issue, ...edit });

/** Status and what hangs on it: the resolution comes with done and goes with it. */
function moved(store: JiraStore, issue: JiraIssue, move: Move, at: number): JiraIssue {
  const from = store.statuses.require(issue.statusId);
  const to = store.statuses.require(move.statusId);
  const done = to.category === 'done';
  const kept = from.category === 'done' ? issue.resolutionId : null;
  const resolutionId = done ? (move.resolutionId ?? kept ?? doneResolution(store)) : null;
  const resolvedAt = resolutionId === issue.resolutionId ? issue.resolvedAt : at;
  return {
    ...issue,
    statusId: to.id,
    resolutionId,
    resolvedAt: done ? resolvedAt : null,
    statusCategoryChangedAt: from.category === to.category ? issue.statusCategoryChangedAt : at,
  };
}

const doneResolution = (store: JiraStore) =>
  store.resolutions.find(({ name }) => name === 'Done')?.id ?? null;

function removeWithSubtasks(store: JiraStore, issue: JiraIssue): void {
  for (const child of store.issues.childrenOf(issue.id)) {
    const isSubtask = store.issueTypes.require(child.typeId).hierarchyLevel === -1;
    if (isSubtask) removeWithSubtasks(store, child);
  }
  forgetIssue(store, issue.id);
}
