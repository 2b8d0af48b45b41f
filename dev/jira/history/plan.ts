import type { HistoryLine } from './history-line';
import type { PlannedIssue } from './planned-issue';
import type { Scenery } from './scenery';

/** An issue of the file as it will come to be. */
export function planIssue(line: HistoryLine, scenery: Scenery): PlannedIssue {
  const projectId = scenery.projectId(line.project);
  const createdBy = scenery.accountId(line.reporter);
  return {
    identity: { id: line.id, key: line.key },
    content: {
      projectId,
      typeId: scenery.typeId(line.type, line.subtask),
      summary: line.summary,
      priorityId: scenery.priorityId(line.priority),
      assigneeId: line.assignee === null ? null : scenery.accountId(line.assignee),
      reporterId: line.reporter === null ? null : createdBy,
      labels: line.labels,
      componentIds: line.components.map((name) => scenery.componentId(projectId, name)),
      fixVersionIds: line.fixVersions.map((version) => scenery.versionId(projectId, version)),
      storyPoints: line.storyPoints,
    },
    createdAt: line.created,
    createdBy,
    ...finishOf(line, scenery, createdBy),
    parentKey: line.parent ?? line.epic,
    hierarchyLevel: scenery.levelOf(line.type, line.subtask),
    stage: 'waiting',
    orphan: false,
  };
}

/** The one transition: to the last known status, at the resolution date; without one, at the last update. */
function finishOf(line: HistoryLine, scenery: Scenery, createdBy: string) {
  const statusId = scenery.statusId(line.status, line.statusCategory);
  if (statusId === scenery.initialStatusId) return {};
  const at = Math.max(line.resolutiondate ?? line.updated, line.created);
  const by = line.assignee === null ? createdBy : scenery.accountId(line.assignee);
  const resolution =
    line.resolution === null ? {} : { resolutionId: scenery.resolutionId(line.resolution) };
  return { finish: { at, by, statusId, ...resolution } };
}

/** Epics that only their children name: open, without text, from the day of their first child. */
export function outsideEpics(history: readonly HistoryLine[], scenery: Scenery): PlannedIssue[] {
  const inside = new Set(history.map(({ key }) => key));
  const firstChild = new Map<string, number>();
  for (const { epic, created } of history) {
    if (epic === null || inside.has(epic)) continue;
    firstChild.set(epic, Math.min(created, firstChild.get(epic) ?? created));
  }
  return [...firstChild].map(([key, createdAt]) => ({
    identity: { id: scenery.nextIssueId(), key },
    content: {
      projectId: scenery.projectId(key.slice(0, key.lastIndexOf('-'))),
      typeId: scenery.typeId('Epic', false),
      summary: `${key}, an epic outside this history`,
    },
    createdAt,
    createdBy: scenery.accountId(null),
    parentKey: null,
    hierarchyLevel: 1,
    stage: 'waiting' as const,
    orphan: false,
  }));
}
