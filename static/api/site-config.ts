import * as z from 'zod/mini';
import { readJira } from './jira';

export interface JiraResolution {
  readonly id: string;
  readonly name: string;
}

const Resolutions = z.array(z.object({ id: z.string(), name: z.string() }));

/** The site's resolutions in Jira's words. @throws JiraError */
export const readResolutions = (): Promise<JiraResolution[]> =>
  readJira('/rest/api/3/resolution', Resolutions);

/** A field that holds a number. */
export interface NumberField {
  readonly id: string;
  readonly name: string;
  /** The type of its custom field, such as Jira's own story points; empty for any other. */
  readonly type: string;
}

const Fields = z.array(
  z.object({
    id: z.string(),
    name: z.string(),
    schema: z.optional(z.object({ type: z.string(), custom: z.optional(z.string()) })),
  }),
);

/** Fields in which a number can stand. @throws JiraError */
export async function readNumberFields(): Promise<NumberField[]> {
  const fields = await readJira('/rest/api/3/field', Fields);
  return fields
    .filter(({ schema }) => schema?.type === 'number')
    .map(({ id, name, schema }) => ({ id, name, type: schema?.custom ?? '' }));
}

export interface JiraProject {
  readonly id: string;
  readonly key: string;
  readonly name: string;
}

const Projects = z.object({
  values: z.array(z.object({ id: z.string(), key: z.string(), name: z.string() })),
});

/** Projects that the viewer sees, by words of name or key; at most 10. @throws JiraError */
export async function searchProjects(query: string): Promise<JiraProject[]> {
  const path = `/rest/api/3/project/search?maxResults=10&query=${encodeURIComponent(query)}`;
  return (await readJira(path, Projects)).values;
}

/** Those of the projects (at most 50) that the viewer sees. @throws JiraError */
export async function readProjects(ids: readonly string[]): Promise<JiraProject[]> {
  if (ids.length === 0) return [];
  const query = ids.map((id) => `id=${encodeURIComponent(id)}`).join('&');
  return (await readJira(`/rest/api/3/project/search?maxResults=50&${query}`, Projects)).values;
}
