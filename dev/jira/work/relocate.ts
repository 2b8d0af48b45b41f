import type { JiraIssue } from '../model/issue';
import type { JiraProject } from '../model/project';
import type { JiraStore } from '../store/store';
import { moved } from './moved';
import { nextKey } from './new-issue';
import type { Recorder } from './recorder';
import type { Authorship, Destination } from './work';

interface Relocation {
  readonly issueId: string;
  readonly to: Destination;
  readonly by: Authorship;
}

const levelOf = (store: JiraStore, typeId: string) =>
  store.issueTypes.require(typeId).hierarchyLevel;

/** Into another project: one changelog entry and one event for each issue that goes. */
export function relocate(store: JiraStore, recorder: Recorder, { issueId, to, by }: Relocation) {
  const issue = store.issues.require(issueId);
  const project = store.projects.require(to.projectId);
  const isSubtask = levelOf(store, issue.typeId) === -1;
  if (isSubtask && store.issues.get(issue.parentId ?? '')?.projectId !== project.id) {
    throw new Error(`${issue.key} is a sub-task and goes only with its parent`);
  }
  const typeId = to.typeId ?? typeIn(store, project, issue);
  const next = (before: JiraIssue) => settled(store, before, { project, typeId }, recorder.at(by));
  const after = recorder.change(issueId, by, { next, eventName: 'issue_moved' });
  for (const child of store.issues.childrenOf(issueId)) {
    const follows = levelOf(store, child.typeId) === -1 && child.projectId !== project.id;
    if (follows)
      relocate(store, recorder, { issueId: child.id, to: { projectId: project.id }, by });
  }
  return after;
}

/** The type it has, or else the project's first of the same level. */
function typeIn(store: JiraStore, { issueTypeIds, key }: JiraProject, { typeId }: JiraIssue) {
  const level = levelOf(store, typeId);
  const fits = [typeId, ...issueTypeIds].find(
    (id) => issueTypeIds.includes(id) && levelOf(store, id) === level,
  );
  if (fits !== undefined) return fits;
  throw new Error(`${key} has no type of the level ${String(level)}`);
}

interface Place {
  readonly project: JiraProject;
  readonly typeId: string;
}

/** The same issue there: what belongs to the old project stays behind, and an unknown status starts anew. */
function settled(
  store: JiraStore,
  issue: JiraIssue,
  { project, typeId }: Place,
  at: number,
): JiraIssue {
  if (issue.projectId === project.id) return { ...issue, typeId };
  const { statusIds, initialStatusId } = store.workflows.require(project.workflowId);
  const statusId = statusIds.includes(issue.statusId) ? issue.statusId : initialStatusId;
  const there: JiraIssue = {
    ...issue,
    projectId: project.id,
    typeId,
    key: nextKey(store, project),
    formerKeys: [...(issue.formerKeys ?? []), issue.key],
    fixVersionIds: [],
    componentIds: [],
    securityLevelId: null,
  };
  return statusId === issue.statusId ? there : moved(store, there, { statusId }, at);
}
