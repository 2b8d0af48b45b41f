import type { JiraProject } from '../model/project';
import type { JiraStore } from '../store/store';
import { forgetIssue } from './forget-issue';

/** Takes a project away with everything in it; issues elsewhere lose the parents they had there. */
export function removeProject(store: JiraStore, { id }: JiraProject): void {
  for (const issueId of [...store.issues.inProject(id)]) forgetIssue(store, issueId);
  for (const version of [...store.versions.all()]) {
    if (version.projectId === id) store.versions.remove(version.id);
  }
  for (const component of [...store.components.all()]) {
    if (component.projectId === id) store.components.remove(component.id);
  }
  store.projects.remove(id);
}
