import { z } from 'zod';
import type { Caller, Product } from '../forge/types';
import type { Place } from './protocol';

const projectSchema = z.object({
  id: z.string(),
  key: z.string(),
  projectTypeKey: z.string().default('software'),
});
const issueSchema = z.object({
  id: z.string(),
  key: z.string(),
  fields: z.object({
    issuetype: z.object({ id: z.string(), name: z.string() }),
    project: projectSchema,
  }),
});

/** The viewer may not see what the module stands on, or it does not exist. */
export class NoSuchPlace extends Error {}

async function read<T>(
  jira: Product,
  caller: Caller,
  path: string,
  schema: z.ZodType<T>,
): Promise<T> {
  const response = await jira.fetch(new Request(`http://jira.local${path}`), caller);
  if (!response.ok) throw new NoSuchPlace(`Jira answered ${response.status} to ${path}`);
  return schema.parse(await response.json());
}

const projectOf = ({ id, key, projectTypeKey }: z.infer<typeof projectSchema>) => ({
  id,
  key,
  type: projectTypeKey,
});

/**
 * The `extension` part of a module's context. The page only names the place; what stands there is
 * read from Jira as the viewer, so a page cannot speak for an issue its user may not see.
 */
export async function extensionOf(
  jira: Product,
  caller: Caller,
  type: string,
  place: Place,
): Promise<Record<string, unknown>> {
  const modal = place.modal ? { modal: place.modal } : {};
  if (place.issueKey !== undefined) {
    const path = `/rest/api/3/issue/${encodeURIComponent(place.issueKey)}?fields=issuetype,project`;
    const { id, key, fields } = await read(jira, caller, path, issueSchema);
    const { id: typeId, name } = fields.issuetype;
    const issue = { id, key, type: name, typeId };
    return { type, issue, project: projectOf(fields.project), ...modal };
  }
  if (place.projectKey !== undefined) {
    const path = `/rest/api/3/project/${encodeURIComponent(place.projectKey)}`;
    return { type, project: projectOf(await read(jira, caller, path, projectSchema)), ...modal };
  }
  return { type, ...modal };
}
