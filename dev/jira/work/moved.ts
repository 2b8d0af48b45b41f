import type { JiraIssue } from '../model/issue';
import type { JiraStore } from '../store/store';
import type { Move } from './work';

/** Status and what hangs on it: the resolution comes with done and goes with it. */
export function moved(store: JiraStore, issue: JiraIssue, move: Move, at: number): JiraIssue {
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
