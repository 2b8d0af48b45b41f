import { useSyncExternalStore } from 'react';
import * as z from 'zod/mini';
import { JiraError, readJira } from './jira';

/** A project as Jira shows it to the viewer. */
export interface NamedProject {
  readonly id: string;
  readonly key: string;
  readonly name: string;
}

const Found = z.object({
  values: z.array(z.object({ id: z.string(), key: z.string(), name: z.string() })),
});
const atOnce = 50;

/** Null: asked for, and Jira does not show it (or not any more). */
const known = new Map<string, NamedProject | null>();
const wanted = new Set<string>();
const listeners = new Set<() => void>();

/** At most `atOnce` in one call. */
async function fetchProjects(ids: readonly string[]): Promise<void> {
  const query = ids.map((id) => `id=${id}`).join('&');
  const path = `/rest/api/3/project/search?maxResults=${String(atOnce)}&${query}`;
  const found = await readJira(path, Found).catch(() => ({ values: [] }));
  for (const id of ids) known.set(id, null);
  for (const project of found.values) known.set(project.id, project);
}

async function fetchWanted(): Promise<void> {
  const ids = [...wanted].slice(0, atOnce);
  for (const id of ids) wanted.delete(id);
  if (ids.length === 0) return;
  await fetchProjects(ids);
  for (const listener of [...listeners]) listener();
  await fetchWanted();
}

function want(id: string): void {
  if (known.has(id) || wanted.has(id)) return;
  // Every project that one drawing of a screen names is asked for in one call.
  if (wanted.size === 0) setTimeout(() => void fetchWanted(), 0);
  wanted.add(id);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** A project by id: undefined while unknown or not asked for, null when Jira does not show it. */
export function useProject(id: string | null): NamedProject | null | undefined {
  return useSyncExternalStore(subscribe, () => {
    if (id === null) return undefined;
    want(id);
    return known.get(id);
  });
}

/** The names of these projects as Jira shows them; none where it does not. */
export async function namesOfProjects(
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const missing = [...new Set(ids)].filter((id) => !known.has(id));
  for (let start = 0; start < missing.length; start += atOnce) {
    await fetchProjects(missing.slice(start, start + atOnce));
  }
  return new Map(
    [...known].flatMap(([id, project]) => (project === null ? [] : [[id, project.name] as const])),
  );
}

const Project = z.object({ id: z.union([z.string(), z.number()]) });

/** The id of a project by its key; null where there is none that the viewer may see. @throws JiraError */
export async function findProjectId(key: string): Promise<string | null> {
  try {
    const path = `/rest/api/3/project/${encodeURIComponent(key)}`;
    return String((await readJira(path, Project)).id);
  } catch (error) {
    if (error instanceof JiraError && error.status < 500) return null;
    throw error;
  }
}
