import { accountIdOf } from '../permissions/who';
import { canBrowse } from '../permissions/permissions';
import { categoryId, categoryKeys, categoryName } from '../shapes/config-shapes';
import type { JqlEnv } from './env';
import { linkedIssues } from './linked-issues';
import type { ReferenceField } from './reference-clause';

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
const some = (ids: readonly string[]) => (ids.length > 0 ? ids : undefined);
const optional = (id: string | null) => (id === null ? [] : [id]);

interface Named {
  readonly id: string;
  readonly name: string;
}

const byIdOrName = (entries: Iterable<Named>, text: string) =>
  some([...entries].filter(({ id, name }) => id === text || same(name, text)).map(({ id }) => id));

/** An issue by key or id, if the caller may browse it. */
function issueNamed(text: string, env: JqlEnv) {
  const issue = env.store.issues.byIdOrKey(text);
  return issue && canBrowse(env.store, env.who, issue) ? [issue.id] : undefined;
}

const missingIssue = (text: string, field: string) =>
  `An issue with key '${text}' does not exist for field '${field}'.`;

const project: ReferenceField = {
  names: ['project'],
  valuesOf: (issue) => [issue.projectId],
  resolve: (text, { projects }) =>
    some(
      projects
        .filter(({ id, key, name }) => id === text || same(key, text) || same(name, text))
        .map(({ id }) => id),
    ),
  index: (id, store) => store.issues.inProject(id),
};

const key: ReferenceField = {
  names: ['key', 'issuekey', 'id', 'issue'],
  ordered: true,
  valuesOf: (issue) => [issue.id],
  resolve: issueNamed,
  functions: { linkedissues: linkedIssues },
  index: (id) => new Set([id]),
  missing: missingIssue,
};

const parent: ReferenceField = {
  names: ['parent', 'epic link', 'parentepic'],
  valuesOf: (issue) => optional(issue.parentId),
  resolve: issueNamed,
  index: (id, store) => store.issues.underParent(id),
  missing: missingIssue,
};

const issueType: ReferenceField = {
  names: ['issuetype', 'type'],
  valuesOf: (issue) => [issue.typeId],
  resolve: (text, { store }) => byIdOrName(store.issueTypes.all(), text),
  functions: {
    standardissuetypes: (_, env) => typesWhere(env, (level) => level >= 0),
    subtaskissuetypes: (_, env) => typesWhere(env, (level) => level < 0),
  },
};

const typesWhere = ({ store }: JqlEnv, fits: (level: number) => boolean) =>
  [...store.issueTypes.all()].filter((type) => fits(type.hierarchyLevel)).map(({ id }) => id);

const status: ReferenceField = {
  names: ['status'],
  valuesOf: (issue) => [issue.statusId],
  resolve: (text, { store }) => byIdOrName(store.statuses.all(), text),
  index: (id, store) => store.issues.inStatus(id),
};

const statusCategory: ReferenceField = {
  names: ['statuscategory'],
  valuesOf: (issue, store) => [store.statuses.require(issue.statusId).category],
  resolve: (text) =>
    some(
      categoryKeys.filter(
        (category) =>
          same(category, text) ||
          same(categoryName(category), text) ||
          String(categoryId(category)) === text,
      ),
    ),
};

const resolution: ReferenceField = {
  names: ['resolution'],
  valuesOf: (issue) => optional(issue.resolutionId),
  resolve: (text, { store }) => byIdOrName(store.resolutions.all(), text),
  emptyWord: 'unresolved',
};

const priority: ReferenceField = {
  names: ['priority'],
  ordered: true,
  valuesOf: (issue) => optional(issue.priorityId),
  resolve: (text, { store }) => byIdOrName(store.priorities.all(), text),
};

const fixVersion: ReferenceField = {
  names: ['fixversion'],
  ordered: true,
  valuesOf: (issue) => issue.fixVersionIds,
  resolve: (text, env) => byIdOrName(versionsWhere(env, []), text),
  functions: {
    releasedversions: (args, env) =>
      versionsWhere(env, args).flatMap(({ id, released }) => (released ? [id] : [])),
    unreleasedversions: (args, env) =>
      versionsWhere(env, args).flatMap(({ id, released }) => (released ? [] : [id])),
  },
};

function versionsWhere({ store, projectIds, projects }: JqlEnv, projectKeys: readonly string[]) {
  const named = projects.filter((entry) => projectKeys.some((text) => same(text, entry.key)));
  const ids = projectKeys.length === 0 ? projectIds : new Set(named.map(({ id }) => id));
  return [...store.versions.all()].filter(({ projectId }) => ids.has(projectId));
}

const component: ReferenceField = {
  names: ['component'],
  valuesOf: (issue) => issue.componentIds,
  resolve: (text, { store, projectIds }) =>
    byIdOrName(
      [...store.components.all()].filter(({ projectId }) => projectIds.has(projectId)),
      text,
    ),
};

const labels: ReferenceField = {
  names: ['labels'],
  valuesOf: (issue) => issue.labels.map((label) => label.toLowerCase()),
  resolve: (text) => [text.toLowerCase()],
};

type Person = 'assigneeId' | 'reporterId' | 'creatorId';

const person = (name: string, field: Person): ReferenceField => ({
  names: [name],
  valuesOf: (issue) => optional(issue[field]),
  resolve: (text, { store }) => {
    const users = [...store.users.all()];
    const found = users.filter(
      ({ accountId, displayName, email }) =>
        accountId === text || same(displayName, text) || same(email, text),
    );
    return some(found.map(({ accountId }) => accountId));
  },
  functions: { currentuser: (_, { who }) => optional(accountIdOf(who) ?? null) },
});

export const referenceFields: readonly ReferenceField[] = [
  project,
  key,
  parent,
  issueType,
  status,
  statusCategory,
  resolution,
  priority,
  fixVersion,
  component,
  labels,
  person('assignee', 'assigneeId'),
  person('reporter', 'reporterId'),
  person('creator', 'creatorId'),
];
