import { issueCreated, issueDeleted } from '../events/issue-events';
import type { JiraIssue } from '../model/issue';
import type { JiraStore } from '../store/store';
import { forgetIssue } from './forget-issue';
import { createLinkWork } from './link-work';
import { moved } from './moved';
import { newIssue } from './new-issue';
import { createProjectWork } from './project-work';
import { createRecorder, type WorkParts } from './recorder';
import { relocate } from './relocate';
import { createTimeWork } from './time-work';
import type { IssueEdit, JiraWork } from './work';

export function createWork(parts: WorkParts): JiraWork {
  const { store, lag } = parts;
  const recorder = createRecorder(parts);
  const { at, tell, change } = recorder;
  return {
    ...createTimeWork(store, recorder),
    ...createLinkWork(store, recorder),
    ...createProjectWork(store, recorder),
    create(wanted, by) {
      const issue = newIssue(store, wanted, by.accountId, at(by));
      lag.changed(issue.id, null);
      store.issues.put(issue);
      tell(by, () => issueCreated(store, { issue, by, at: at(by) }));
      return issue;
    },
    edit: (issueId, edit, by) => change(issueId, by, { next: (issue) => edited(issue, edit) }),
    move: (issueId, move, by) =>
      change(issueId, by, {
        next: (issue) => moved(store, edited(issue, move.edit ?? {}), move, at(by)),
      }),
    relocate: (issueId, to, by) => relocate(store, recorder, { issueId, to, by }),
    remove(issueId, by) {
      const issue = store.issues.require(issueId);
      const event = issueDeleted(store, { issue, by, at: at(by) });
      removeWithSubtasks(store, issue);
      tell(by, () => event);
    },
  };
}

const edited = (issue: JiraIssue, edit: IssueEdit): JiraIssue => ({ ...issue, ...edit });

function removeWithSubtasks(store: JiraStore, issue: JiraIssue): void {
  for (const child of store.issues.childrenOf(issue.id)) {
    const isSubtask = store.issueTypes.require(child.typeId).hierarchyLevel === -1;
    if (isSubtask) removeWithSubtasks(store, child);
  }
  forgetIssue(store, issue.id);
}
