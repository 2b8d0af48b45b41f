import { Hono, type Context } from 'hono';
import { z } from 'zod';
import { macrosIn, type PlacedMacro } from '../../confluence/macros';
import { latest, type Page, type Space } from '../../confluence/model';
import {
  mayCreate,
  mayRead,
  mayUpdate,
  readsSpace,
  whoIs,
  type Who,
} from '../../confluence/rights';
import { pageAddress } from '../../pages/confluence/routes';
import { functionUnder } from '../../forge/platform/manifest';
import { avatarUrls } from '../../jira/shapes/avatar';
import { uiModules } from '../manifest-views';
import { NoSuchPlace } from '../module-context';
import { callerOf } from '../people';
import type { SiteParts } from '../parts';
import { pageAsPdf, pageAsWord, type ExportedPage } from '../exported-page';
import type { ExportView, WikiPage, WikiView } from '../wiki-protocol';
import { NotForYou, viewerOf, type Viewer } from '../viewer';

const restriction = z.object({
  read: z.array(z.string()).nullable(),
  update: z.array(z.string()).nullable(),
});
const exportRequest = z.object({ exportType: z.enum(['pdf', 'word', 'other']) });

const whoOf = ({ person }: Viewer): Who => whoIs(callerOf(person));

function spaceView({ confluence: { store } }: SiteParts, who: Who, space: Space) {
  const { id, key, name, homepageId } = space;
  const pages = [...store.pages.all()]
    .filter((page) => page.spaceId === id && mayRead(store, page, who))
    .map((page) => ({ id: page.id, title: latest(page).title, parentId: page.parentId }));
  return { id, key, name, homepageId, pages, mayCreate: mayCreate(space, who) };
}

/** The spaces that somebody sees, with their pages. */
function wikiView(parts: SiteParts, who: Who): WikiView {
  const { confluence, forge } = parts;
  const seen = [...confluence.store.spaces.all()].filter((space) => readsSpace(space, who));
  return {
    isConnected: !forge.faults.get().confluenceDisconnected,
    spaces: seen.map((space) => spaceView(parts, who, space)),
  };
}

/** @throws NoSuchPlace also for a page that the viewer may not read */
function pageOf({ confluence: { store } }: SiteParts, who: Who, id: string | undefined): Page {
  const page = store.pages.get(id ?? '');
  if (!page || !mayRead(store, page, who)) throw new NoSuchPlace('There is no such page.');
  return page;
}

function pageView({ confluence: { store }, jira }: SiteParts, who: Who, page: Page): WikiPage {
  const { title, body, authorId, at, number } = latest(page);
  const name = jira.store.users.get(authorId)?.displayName ?? 'Former user';
  const space = store.spaces.require(page.spaceId);
  return {
    ...{ id: page.id, title, body, version: number, at, kind: page.kind },
    space: { id: space.id, key: space.key, name: space.name },
    parentId: page.parentId,
    author: { name, avatarUrl: avatarUrls(name)['48x48'] },
    restrictions: page.restrictions,
    mayEdit: mayUpdate(store, page, who),
  };
}

/** Asks the app for one macro of an exported page, as the platform does: once a macro. */
async function exportMacro(
  parts: SiteParts,
  viewer: Viewer,
  page: Page,
  macro: PlacedMacro,
  exportType: string,
): Promise<ExportView['macros'][number]> {
  const { localId, moduleKey, config, body } = macro;
  const module = uiModules(parts.manifest).find(({ key }) => key === moduleKey);
  if (!module || functionUnder(module, 'adfExport') === undefined) {
    return { localId, document: body ?? null, error: null };
  }
  const space = parts.confluence.store.spaces.require(page.spaceId);
  const extension = {
    ...{ type: 'macro', content: { id: page.id, type: page.kind } },
    space: { id: space.id, key: space.key },
    ...{ config, macro: body === undefined ? {} : { body } },
  };
  const payload = {
    exportType,
    extensionPayload: { config, ...(body === undefined ? {} : { body }) },
    context: {
      ...{ cloudId: parts.cloudId, localId, moduleKey, locale: viewer.session.locale },
      ...{ timezone: viewer.timezone, extension },
    },
  };
  try {
    const { person } = viewer;
    const document = await parts.forge.adfExport(moduleKey, payload, person?.accountId);
    return { localId, document: document ?? null, error: null };
  } catch (error) {
    return { localId, document: null, error: error instanceof Error ? error.message : '' };
  }
}

async function exportView(parts: SiteParts, c: Context): Promise<ExportView> {
  const viewer = viewerOf(c, parts);
  const page = pageOf(parts, whoOf(viewer), c.req.param('id'));
  const { exportType } = exportRequest.parse(await c.req.json());
  const macros = macrosIn(JSON.parse(latest(page).body));
  return {
    title: latest(page).title,
    body: latest(page).body,
    macros: await Promise.all(
      macros.map((macro) => exportMacro(parts, viewer, page, macro, exportType)),
    ),
  };
}

function exportedPage(parts: SiteParts, c: Context, as: 'pdf' | 'word'): ExportedPage {
  const viewer = viewerOf(c, parts);
  const page = pageOf(parts, whoOf(viewer), c.req.param('id'));
  const { key } = parts.confluence.store.spaces.require(page.spaceId);
  const preview = `${pageAddress(key, page.id, 'export')}?as=${as}`;
  const { hostOrigin: siteAddress } = parts;
  return { siteAddress, address: `${siteAddress}${preview}`, session: viewer.session };
}

/** What the pages of Confluence need beside its REST API. */
export function confluenceApi(parts: SiteParts): Hono {
  const app = new Hono();
  const who = (c: Context): Who => whoOf(viewerOf(c, parts));
  app.get('/wiki', (c) => c.json(wikiView(parts, who(c))));
  app.get('/wiki/pages/:id', (c) =>
    c.json(pageView(parts, who(c), pageOf(parts, who(c), c.req.param('id')))),
  );
  app.post('/wiki/pages/:id/restrictions', async (c) => {
    const page = pageOf(parts, who(c), c.req.param('id'));
    const { store, work } = parts.confluence;
    if (!mayUpdate(store, page, who(c))) throw new NotForYou('Only who may edit it restricts it.');
    work.restrict(page, restriction.parse(await c.req.json()));
    parts.live.send({ kind: 'confluence' });
    return c.json({});
  });
  app.post('/wiki/pages/:id/trash', (c) => {
    const page = pageOf(parts, who(c), c.req.param('id'));
    const { person } = viewerOf(c, parts);
    const mine = mayUpdate(parts.confluence.store, page, who(c));
    if (!mine || !person) throw new NotForYou('Only who may edit it deletes it.');
    parts.confluence.work.trash(page, person.accountId);
    return c.json({});
  });
  app.post('/wiki/pages/:id/export', async (c) => c.json(await exportView(parts, c)));
  app.get('/wiki/pages/:id/export.pdf', async (c) => {
    const pdf = await pageAsPdf(exportedPage(parts, c, 'pdf'));
    return c.body(pdf, 200, { 'content-type': 'application/pdf' });
  });
  app.get('/wiki/pages/:id/export.doc', async (c) => {
    const page = await pageAsWord(exportedPage(parts, c, 'word'));
    return c.body(page, 200, { 'content-type': 'application/msword; charset=utf-8' });
  });
  return app;
}
