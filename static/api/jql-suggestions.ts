import * as z from 'zod/mini';
import { openEpics } from './epics';
import { askJira, readJira } from './jira';
import { quotedJql } from './jql';

export const suggestionKinds = ['version', 'label', 'component', 'epic'] as const;

/** JQL that a project is likely to want. */
export interface JqlSuggestion {
  readonly kind: (typeof suggestionKinds)[number];
  readonly name: string;
  readonly jql: string;
}

const Versions = z.array(
  z.object({
    name: z.string(),
    released: z.optional(z.boolean()),
    archived: z.optional(z.boolean()),
  }),
);
const Named = z.array(z.object({ name: z.string() }));
const Labelled = z.object({
  issues: z.array(
    z.object({ fields: z.object({ labels: z.optional(z.nullable(z.array(z.string()))) }) }),
  ),
});

const most = 3;
const labelsLookedAt = 100;

const clause = (field: string, name: string): string => `${field} = ${quotedJql(name)}`;

async function versionsOf(project: string): Promise<string[]> {
  const versions = await readJira(`/rest/api/3/project/${project}/versions`, Versions);
  return versions
    .filter(({ released, archived }) => released !== true && archived !== true)
    .map(({ name }) => name);
}

const componentsOf = async (project: string): Promise<string[]> =>
  (await readJira(`/rest/api/3/project/${project}/components`, Named)).map(({ name }) => name);

/** Labels of what moved last, the most frequent first. */
async function labelsOf(project: string): Promise<string[]> {
  const jql = `project = ${quotedJql(project)} AND labels is not EMPTY ORDER BY updated DESC`;
  const question = { jql, fields: ['labels'], maxResults: labelsLookedAt };
  const { issues } = await askJira('/rest/api/3/search/jql', question, Labelled);
  const counts = new Map<string, number>();
  for (const label of issues.flatMap(({ fields }) => fields.labels ?? [])) {
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([label]) => label);
}

type Suggest = (kind: JqlSuggestion['kind'], field: string, names: string[]) => JqlSuggestion[];

/** What a project offers to find work by; what Jira does not answer is left out. */
export async function suggestJql(project: {
  readonly id: string;
  readonly key: string;
}): Promise<JqlSuggestion[]> {
  const id = encodeURIComponent(project.id);
  const none = (): never[] => [];
  const [versions, labels, components, epics] = await Promise.all([
    versionsOf(id).catch(none),
    labelsOf(project.key).catch(none),
    componentsOf(id).catch(none),
    openEpics(project.id).catch(none),
  ]);
  const inProject = clause('project', project.key);
  const named: Suggest = (kind, field, names) =>
    names
      .slice(0, most)
      .map((name) => ({ kind, name, jql: `${inProject} AND ${clause(field, name)}` }));
  return [
    ...named('version', 'fixVersion', versions),
    ...named('label', 'labels', labels),
    ...named('component', 'component', components),
    ...epics.slice(0, most).map(({ key, summary }) => ({
      ...{ kind: 'epic' as const, name: `${key} ${summary}`, jql: `parent = ${key}` },
    })),
  ];
}
