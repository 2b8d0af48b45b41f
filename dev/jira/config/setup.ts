import type {
  HierarchyLevel,
  JiraIssueType,
  JiraPriority,
  JiraResolution,
  JiraStatus,
  JiraTransition,
  JiraWorkflow,
  StatusCategoryKey,
} from '../model/config';
import type { JiraComponent, JiraProject, JiraVersion } from '../model/project';
import type { JiraUser } from '../model/user';
import type { JiraStore } from '../store/store';
import type { JiraWork } from '../work/work';
import { createProject, type NewProject } from './create-project';
import { createPermissionSetup, type PermissionSetup } from './permission-setup';
import { removeUser } from './remove-user';

export type NewVersion = Pick<JiraVersion, 'projectId' | 'name'> &
  Partial<Omit<JiraVersion, 'id' | 'projectId' | 'name'>>;

/** Creates what issues refer to, and takes it away. `...Named` finds an entry by its name, or creates it. */
export interface JiraSetup extends PermissionSetup {
  addUser(user: JiraUser): JiraUser;
  /** Deletes the account: "Former user" is left of it. */
  removeUser(accountId: string): void;
  addProject(project: NewProject): JiraProject;
  /** For good, with its issues, and tells the event. */
  deleteProject(key: string): void;
  updateProject(project: JiraProject): void;
  addVersion(version: NewVersion): JiraVersion;
  addComponent(component: Omit<JiraComponent, 'id'>): JiraComponent;
  addWorkflow(workflow: Omit<JiraWorkflow, 'id'>): JiraWorkflow;
  updateWorkflow(workflow: JiraWorkflow): void;
  statusNamed(name: string, category: StatusCategoryKey): JiraStatus;
  issueTypeNamed(name: string, hierarchyLevel: HierarchyLevel): JiraIssueType;
  resolutionNamed(name: string): JiraResolution;
  priorityNamed(name: string): JiraPriority;
}

/** Transitions from everywhere to each status, named after it. */
export function transitionsToAll(store: JiraStore, statusIds: readonly string[]): JiraTransition[] {
  return statusIds.map((toStatusId, at) => ({
    id: `${String(at + 1)}1`,
    name: store.statuses.require(toStatusId).name,
    toStatusId,
  }));
}

export function createSetup(store: JiraStore, work: JiraWork): JiraSetup {
  const id = (counter: string) => String(store.counters.next(counter));
  const named = <T extends { readonly name: string }>(
    table: { find(matches: (entity: T) => boolean): T | undefined; put(entity: T): void },
    name: string,
    create: () => T,
  ): T => {
    const found = table.find((entity) => entity.name === name);
    return found ?? added(table, create());
  };
  return {
    ...createPermissionSetup(store),
    addUser: (user) => added(store.users, user),
    removeUser: (accountId) => removeUser(store, accountId),
    addProject: (project) => createProject(store, project),
    deleteProject: (key) => {
      const project = store.projects.find((each) => each.key === key);
      if (!project) throw new Error(`no project has the key ${key}`);
      work.removeProject(project.id, { accountId: project.leadId });
    },
    updateProject: store.projects.put,
    addVersion: (version) =>
      added(store.versions, {
        description: '',
        released: false,
        archived: false,
        ...version,
        id: id('version'),
      }),
    addComponent: (component) => added(store.components, { ...component, id: id('component') }),
    addWorkflow: (workflow) =>
      added(store.workflows, { ...workflow, id: `workflow-${id('workflow')}` }),
    updateWorkflow: store.workflows.put,
    statusNamed: (name, category) =>
      named(store.statuses, name, () => ({ id: id('status'), name, category })),
    issueTypeNamed: (name, hierarchyLevel) =>
      named(store.issueTypes, name, () => ({
        id: id('issueType'),
        name,
        description: '',
        hierarchyLevel,
      })),
    resolutionNamed: (name) =>
      named(store.resolutions, name, () => ({ id: id('resolution'), name, description: '' })),
    priorityNamed: (name) =>
      named(store.priorities, name, () => ({ id: id('priority'), name, color: '#707070' })),
  };
}

function added<T>(table: { put(entity: T): void }, entity: T): T {
  table.put(entity);
  return entity;
}
