import { z } from 'zod';
import { latest, type Page } from '../model';
import { mayCreate, mayRead, mayUpdate, readsSpace } from '../rights';
import { TitleTaken, VersionConflict } from '../work';
import { authorOf, bodyOf, keyOf, pageOf, piece, type RestCall } from './call';
import { badRequest, conflict, forbidden, notFound } from './error';
import { pageShape } from './shapes';

const adf = z.object({
  representation: z.literal('atlas_doc_format'),
  value: z.string().refine(isDocument, 'not an ADF document'),
});

function isDocument(text: string): boolean {
  try {
    return z.looseObject({ type: z.literal('doc') }).safeParse(JSON.parse(text)).success;
  } catch {
    return false;
  }
}

const creation = z.object({
  spaceId: z.string(),
  status: z.enum(['current', 'draft']).default('current'),
  title: z.string().min(1).max(255),
  parentId: z.string().optional(),
  body: adf,
});
const change = z.object({
  id: z.string(),
  status: z.literal('current'),
  title: z.string().min(1).max(255),
  body: adf,
  version: z.object({ number: z.int(), message: z.string().optional() }),
});

const shaped = (call: RestCall, page: Page, withBody: boolean) =>
  pageShape(page, keyOf(call, page.spaceId), withBody);

const wantsBody = ({ c }: RestCall): boolean => c.req.query('body-format') === 'atlas_doc_format';

export function readPage(call: RestCall) {
  return shaped(call, pageOf(call, call.c.req.param('id')), wantsBody(call));
}

/** Those that the caller may read: by id, by space, by title. */
export function listPages(call: RestCall) {
  const { c, store, who } = call;
  const [ids, spaces] = ['id', 'space-id'].map((name) =>
    (c.req.queries(name) ?? []).flatMap((text) => text.split(',')),
  );
  const title = c.req.query('title');
  const wanted = (page: Page): boolean =>
    (ids?.length === 0 || ids?.includes(page.id) === true) &&
    (spaces?.length === 0 || spaces?.includes(page.spaceId) === true) &&
    (title === undefined || latest(page).title === title);
  const found = [...store.pages.all()].filter((page) => wanted(page) && mayRead(store, page, who));
  return piece(call, found, (page) => shaped(call, page, wantsBody(call)));
}

function tryTo<T>(write: () => T): T {
  try {
    return write();
  } catch (error) {
    if (error instanceof VersionConflict) throw conflict();
    if (error instanceof TitleTaken) {
      throw badRequest(
        'A page with this title already exists: A page already exists with the same TITLE in this space',
      );
    }
    throw error;
  }
}

export async function createPage(call: RestCall) {
  const { spaceId, title, parentId, body } = await bodyOf(call, creation);
  const space = call.store.spaces.get(spaceId);
  if (!space || !readsSpace(space, call.who)) throw notFound();
  if (!mayCreate(space, call.who)) throw forbidden();
  const parent = parentId === undefined ? space.homepageId : pageOf(call, parentId).id;
  const authorId = authorOf(call);
  const wish = { spaceId, title, parentId: parent, body: body.value };
  return shaped(
    call,
    tryTo(() => call.work.createPage(wish, authorId)),
    true,
  );
}

export async function updatePage(call: RestCall) {
  const page = pageOf(call, call.c.req.param('id'));
  const { title, body, version } = await bodyOf(call, change);
  if (!mayUpdate(call.store, page, call.who)) throw forbidden();
  const authorId = authorOf(call);
  const wish = { title, body: body.value, version: version.number };
  return shaped(
    call,
    tryTo(() => call.work.updatePage(page, wish, authorId)),
    true,
  );
}

/** What the caller may do with a page. */
export function operationsOf(call: RestCall) {
  const page = pageOf(call, call.c.req.param('id'));
  const edits = mayUpdate(call.store, page, call.who);
  const names = edits ? ['read', 'update', 'delete', 'create'] : ['read'];
  return { operations: names.map((operation) => ({ operation, targetType: 'page' })) };
}
