import { projectEvent } from '../events/project-events';
import type { JiraStore } from '../store/store';
import type { Recorder } from './recorder';
import { removeProject } from './remove-project';
import type { Authorship, ProjectWork } from './work';

export function createProjectWork(store: JiraStore, { at, tell }: Recorder): ProjectWork {
  const putAway = (
    projectId: string,
    by: Authorship,
    place: 'archived' | 'trashed',
    what: 'archived' | 'softdeleted',
  ): void => {
    const project = store.projects.require(projectId);
    store.projects.put({ ...project, [place]: { at: at(by), by: by.accountId } });
    tell(by, () => projectEvent(what, project, at(by)));
  };
  return {
    archiveProject: (projectId, by) => putAway(projectId, by, 'archived', 'archived'),
    trashProject: (projectId, by) => putAway(projectId, by, 'trashed', 'softdeleted'),
    restoreProject(projectId, by) {
      const { archived, trashed: _, ...project } = store.projects.require(projectId);
      store.projects.put(project);
      tell(by, () => projectEvent(archived ? 'unarchived' : 'restored', project, at(by)));
    },
    removeProject(projectId, by) {
      const project = store.projects.require(projectId);
      removeProject(store, project);
      tell(by, () => projectEvent('deleted', project, at(by)));
    },
  };
}
