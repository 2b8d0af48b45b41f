import type { IssueHistory } from '../model/issue';
import type { JiraStore } from '../store/store';
import { jiraTime } from './time';
import { userShape } from './user-shape';

/** One entry of a changelog. */
export function historyShape(origin: string, store: JiraStore, history: IssueHistory) {
  const author = store.users.get(history.authorId);
  return {
    id: history.id,
    ...(author ? { author: userShape(origin, author) } : {}),
    created: jiraTime(history.at),
    items: history.items,
  };
}
