import type { JiraProject } from '../model/project';
import type { JiraStore } from '../store/store';

export type NewProject = Pick<JiraProject, 'key' | 'name' | 'leadId'> &
  Partial<Omit<JiraProject, 'id' | 'key' | 'name' | 'leadId'>>;

/**
 * A company-managed project; open to everybody who may use Jira unless said otherwise.
 * @throws when the key is taken.
 */
export function createProject(store: JiraStore, wanted: NewProject): JiraProject {
  if (store.projects.find(({ key }) => key === wanted.key)) {
    throw new Error(`a project with the key ${wanted.key} exists`);
  }
  const project: JiraProject = {
    description: '',
    issueTypeIds: ['10000', '10001', '10002', '10003', '10004'],
    workflowId: 'workflow-1',
    roles: { Administrators: [wanted.leadId], Developers: [], Viewers: [] },
    everyone: 'Developers',
    securityLevels: [],
    hiddenFromApps: false,
    ...wanted,
    id: String(store.counters.next('project')),
  };
  store.projects.put(project);
  return project;
}
