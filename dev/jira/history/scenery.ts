import type { Jira } from '../jira';
import type { StatusCategoryKey } from '../model/config';
import { people } from '../people';
import type { HistoryLine } from './history-line';
import { formerUser } from './former-user';
import { historyWorkflow } from './history-workflow';

/** What the issues of a history refer to; each thing is made when first named. */
export interface Scenery {
  readonly initialStatusId: string;
  projectId(key: string): string;
  typeId(name: string, subtask: boolean): string;
  levelOf(name: string, subtask: boolean): 1 | 0 | -1;
  statusId(name: string, category: StatusCategoryKey): string;
  resolutionId(name: string): string;
  priorityId(name: string | null): string | null;
  componentId(projectId: string, name: string): string;
  versionId(projectId: string, version: HistoryLine['fixVersions'][number]): string;
  accountId(hash: string | null): string;
  nextIssueId(): string;
}

const levelOf = (name: string, subtask: boolean) => (subtask ? -1 : name === 'Epic' ? 1 : 0);

export function openScenery({ store, setup }: Jira, history: readonly HistoryLine[]): Scenery {
  const workflow = historyWorkflow(store, setup, history);
  const typeId = (name: string, subtask: boolean) =>
    setup.issueTypeNamed(name, levelOf(name, subtask)).id;
  const issueTypeIds = [
    ...new Set([typeId('Epic', false), ...history.map((line) => typeId(line.type, line.subtask))]),
  ];
  const projectId = remembered((key: string) => {
    const known = store.projects.find((project) => project.key === key);
    const lead = { leadId: people.lead.accountId, workflowId: workflow.id, issueTypeIds };
    return (known ?? setup.addProject({ key, name: key, ...lead })).id;
  });
  for (const { id, key } of history) {
    store.counters.reserve('issue', Number(id));
    const [project, number] = splitKey(key);
    store.counters.reserve(`key of ${projectId(project)}`, number);
  }
  return {
    initialStatusId: workflow.initialStatusId,
    projectId,
    typeId,
    levelOf,
    statusId: (name, category) => setup.statusNamed(name, category).id,
    resolutionId: (name) => setup.resolutionNamed(name).id,
    priorityId: (name) => (name === null ? null : setup.priorityNamed(name).id),
    ...placesOf({ store, setup }),
    accountId: remembered((hash: string | null) => {
      if (hash === null) return people.admin.accountId;
      const user = formerUser(hash);
      return (store.users.get(user.accountId) ?? setup.addUser(user)).accountId;
    }),
    nextIssueId: () => String(store.counters.next('issue')),
  };
}

function splitKey(key: string): readonly [project: string, number: number] {
  const dash = key.lastIndexOf('-');
  return [key.slice(0, dash), Number(key.slice(dash + 1))];
}

function placesOf({ store, setup }: Pick<Jira, 'store' | 'setup'>) {
  const versions = new Map<string, string>();
  for (const { projectId, name, id } of store.versions.all())
    versions.set(`${projectId} ${name}`, id);
  const components = new Map<string, string>();
  for (const { projectId, name, id } of store.components.all()) {
    components.set(`${projectId} ${name}`, id);
  }
  const once = (known: Map<string, string>, key: string, make: () => { readonly id: string }) => {
    const id = known.get(key) ?? make().id;
    known.set(key, id);
    return id;
  };
  return {
    componentId: (projectId: string, name: string) =>
      once(components, `${projectId} ${name}`, () => setup.addComponent({ projectId, name })),
    versionId: (projectId: string, version: HistoryLine['fixVersions'][number]) =>
      once(versions, `${projectId} ${version.name}`, () => {
        const { releaseDate, ...rest } = version;
        return setup.addVersion({
          projectId,
          ...rest,
          ...(releaseDate ? { releaseDate: releaseDate.slice(0, 10) } : {}),
        });
      }),
  };
}

function remembered<K, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}
