import { createSiteClock } from '../../../../dev/forge/platform/clock';
import { memoryJournals } from '../../../../dev/forge/platform/journal';
import type { Caller, JournalFactory, ProductEvent, SiteClock } from '../../../../dev/forge/types';
import { createJira, type Jira } from '../../../../dev/jira/jira';
import type { JiraIssue } from '../../../../dev/jira/model/issue';
import type { JiraProject } from '../../../../dev/jira/model/project';
import { people } from '../../../../dev/jira/people';
import type { AppPermission } from '../../../../dev/jira/permissions/app-permissions';
import type { NewIssue } from '../../../../dev/jira/work/work';

export type Person = Exclude<keyof typeof people, never> | 'anonymous';

export interface Scene {
  readonly jira: Jira;
  readonly clock: SiteClock;
  readonly events: ProductEvent[];
  /** Open to everybody with access. */
  readonly shop: JiraProject;
  /** Only lead and admin may browse it. */
  readonly vault: JiraProject;
  issue(content?: Partial<NewIssue>): JiraIssue;
  /** Asks the REST API; the answer's body is parsed. */
  ask(as: Person | Caller, method: string, path: string, body?: unknown): Promise<Asked>;
}

export interface Asked {
  readonly status: number;
  readonly body: Record<string, never> & { [field: string]: unknown };
  readonly headers: Headers;
}

export const types = {
  epic: '10000',
  story: '10001',
  task: '10002',
  bug: '10003',
  subtask: '10004',
};
export const statuses = { toDo: '10000', inProgress: '3', inReview: '10001', done: '10002' };

const extension = 'ari:cloud:ecosystem::extension/tiny/env/static';

/** What an app added to Jira's permissions: one held by administrators at first, one by nobody. */
export const appPermissions = {
  administer: {
    key: `${extension}/administer`,
    moduleKey: 'administer',
    name: 'Administer goals',
    description: 'Change the settings of goals.',
    type: 'GLOBAL',
    defaultGrants: ['jira-administrators'],
  },
  manage: {
    key: `${extension}/manage`,
    moduleKey: 'manage',
    name: 'Manage goals',
    description: 'Change the goals of a project.',
    type: 'PROJECT',
    defaultGrants: [],
  },
} as const satisfies Record<string, AppPermission>;

export const startOfScene = Date.UTC(2026, 2, 2, 9, 0);

interface SceneOptions {
  readonly journal?: JournalFactory;
  readonly searchLagMs?: () => number;
  readonly startAt?: number;
}

export const callerOf = (as: Person): Caller =>
  as === 'anonymous' ? { kind: 'anonymous' } : { kind: 'user', accountId: people[as].accountId };

export function aScene({
  journal = memoryJournals(),
  searchLagMs,
  startAt = startOfScene,
}: SceneOptions = {}): Scene {
  const clock = createSiteClock({ frozen: true, startAt });
  const events: ProductEvent[] = [];
  const emit = (event: ProductEvent) => void events.push(event);
  const jira = createJira({
    ...{ clock, journal, emit },
    appPermissions: Object.values(appPermissions),
    ...(searchLagMs ? { searchLagMs } : {}),
  });
  const project = (key: string, name: string, everyone: 'Developers' | null) =>
    jira.store.projects.find((known) => known.key === key) ??
    jira.setup.addProject({
      key,
      name,
      everyone,
      leadId: people.lead.accountId,
      roles: {
        Administrators: [people.lead.accountId, people.admin.accountId],
        Developers: [],
        Viewers: [],
      },
    });
  const shop = project('SHOP', 'Online shop', 'Developers');
  return {
    jira,
    clock,
    events,
    shop,
    vault: project('VAULT', 'Secret plans', null),
    issue: (content = {}) =>
      jira.work.create(
        { projectId: shop.id, typeId: types.story, summary: 'Pay by invoice', ...content },
        { accountId: people.lead.accountId },
      ),
    ask: (as, method, path, body) =>
      ask(jira, typeof as === 'string' ? callerOf(as) : as, method, path, body),
  };
}

async function ask(
  jira: Jira,
  caller: Caller,
  method: string,
  path: string,
  body: unknown,
): Promise<Asked> {
  const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
  const request = new Request(`http://jira.local/rest/api/3${path}`, init);
  const response = await jira.fetch(request, caller);
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: text === '' ? {} : JSON.parse(text),
  };
}
