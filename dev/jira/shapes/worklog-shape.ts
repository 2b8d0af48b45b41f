import type { JiraWorklog } from '../model/worklog';
import type { JiraStore } from '../store/store';
import { durationText } from '../work/duration';
import { jiraTime } from './time';
import { userShape } from './user-shape';

export function worklogShape(origin: string, store: JiraStore, worklog: JiraWorklog) {
  const author = store.users.get(worklog.authorId);
  const updateAuthor = store.users.get(worklog.updateAuthorId);
  return {
    self: `${origin}/rest/api/3/issue/${worklog.issueId}/worklog/${worklog.id}`,
    ...(author ? { author: userShape(origin, author) } : {}),
    ...(updateAuthor ? { updateAuthor: userShape(origin, updateAuthor) } : {}),
    ...(worklog.comment ? { comment: worklog.comment } : {}),
    created: jiraTime(worklog.createdAt),
    updated: jiraTime(worklog.updatedAt),
    started: jiraTime(worklog.startedAt),
    timeSpent: durationText(worklog.seconds),
    timeSpentSeconds: worklog.seconds,
    id: worklog.id,
    issueId: worklog.issueId,
  };
}
