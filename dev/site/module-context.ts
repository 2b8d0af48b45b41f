import { z } from 'zod';
import { macroOnPage } from '../confluence/macros';
import type { Caller, Product } from '../forge/types';
import type { SiteParts } from './parts';
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
  product: Product,
  caller: Caller,
  path: string,
  schema: z.ZodType<T>,
): Promise<T> {
  const response = await product.fetch(new Request(`http://product.local${path}`), caller);
  if (!response.ok) throw new NoSuchPlace(`${path} was answered ${response.status}`);
  return schema.parse(await response.json());
}

const projectOf = ({ id, key, projectTypeKey }: z.infer<typeof projectSchema>) => ({
  id,
  key,
  type: projectTypeKey,
});

const pageSchema = z.object({
  id: z.string(),
  spaceId: z.string(),
  _links: z.object({ webui: z.string() }),
  body: z.object({ atlas_doc_format: z.object({ value: z.string() }) }),
});
const spaceKey = /^\/spaces\/([^/]+)/;

/** A page of Confluence and, where one is meant, the macro on it: as saved, or as the editor holds it. */
async function contentOf(confluence: Product, caller: Caller, place: Place, id: string) {
  const path = `/wiki/api/v2/pages/${id}?body-format=atlas_doc_format`;
  const page = await read(confluence, caller, path, pageSchema);
  const key = spaceKey.exec(page._links.webui)?.[1] ?? '';
  const where = { content: { id, type: 'page' }, space: { id: page.spaceId, key } };
  const { localId, draft, selectedText } = place;
  if (selectedText !== undefined) return { ...where, selectedText };
  if (localId === undefined) return where;
  const saved = draft ?? macroOnPage(page.body.atlas_doc_format.value, localId);
  if (saved === undefined) throw new NoSuchPlace(`The page has no macro ${localId}`);
  const { config, body } = saved;
  return {
    ...where,
    isEditing: draft !== undefined,
    ...(config === undefined ? {} : { config }),
    macro: body === undefined ? {} : { body },
  };
}

/**
 * The `extension` part of a module's context. The page only names the place; what stands there is
 * read as the viewer, so a page cannot speak for an issue or a page its user may not see.
 */
export async function extensionOf(
  { jira, confluence }: Pick<SiteParts, 'jira' | 'confluence'>,
  caller: Caller,
  type: string,
  place: Place,
): Promise<Record<string, unknown>> {
  const modal = place.modal ? { modal: place.modal } : {};
  if (place.contentId !== undefined) {
    return { type, ...(await contentOf(confluence, caller, place, place.contentId)), ...modal };
  }
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
