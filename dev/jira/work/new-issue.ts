import type { JiraIssue } from '../model/issue';
import type { JiraProject } from '../model/project';
import type { JiraStore } from '../store/store';
import type { NewIssue } from './work';

/** An issue as it is at the moment of its birth. */
export function newIssue(
  store: JiraStore,
  wanted: NewIssue,
  creatorId: string,
  at: number,
): JiraIssue {
  const { identity, statusId: wantedStatusId, resolutionId, ...content } = wanted;
  const project = store.projects.require(wanted.projectId);
  const workflow = store.workflows.require(project.workflowId);
  const statusId = wantedStatusId ?? workflow.initialStatusId;
  const done = store.statuses.require(statusId).category === 'done';
  const doneId = store.resolutions.find(({ name }) => name === 'Done')?.id ?? null;
  return {
    ...blank,
    reporterId: creatorId,
    ...content,
    ...(identity ?? {
      id: String(store.counters.next('issue')),
      key: nextKey(store, project),
    }),
    creatorId,
    statusId,
    resolutionId: done ? (resolutionId ?? doneId) : null,
    resolvedAt: done ? at : null,
    rank: `0|i${store.counters.next('rank').toString(36).padStart(5, '0')}:`,
    createdAt: at,
    updatedAt: at,
    statusCategoryChangedAt: at,
  };
}

const blank = {
  description: null,
  priorityId: '3',
  parentId: null,
  assigneeId: null,
  labels: [],
  componentIds: [],
  fixVersionIds: [],
  storyPoints: null,
  dueDate: null,
  securityLevelId: null,
};

/** The next free key of a project. */
export const nextKey = (store: JiraStore, { id, key }: Pick<JiraProject, 'id' | 'key'>) =>
  `${key}-${String(store.counters.next(`key of ${id}`))}`;
