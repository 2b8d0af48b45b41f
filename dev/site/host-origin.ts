import { Hono, type Context } from 'hono';
import { ZodError } from 'zod';
import { appCallsApi } from './api/app-calls';
import { confluenceApi } from './api/confluence';
import { developerApi } from './api/developer';
import { liveApi } from './api/live';
import { modulesApi } from './api/modules';
import { permissionsApi } from './api/permissions';
import { sessionApi } from './api/session';
import { statesApi } from './api/states';
import { NoSuchPlace } from './module-context';
import { callerOf, personOfBasicAuth } from './people';
import type { SiteParts } from './parts';
import { fileResponse, readInside } from './static-files';
import { NotForYou, viewerOf } from './viewer';

const sentence = (error: Error): string =>
  error instanceof ZodError
    ? error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')
    : error.message;

function problem(error: Error, c: Context): Response {
  if (error instanceof NoSuchPlace) return c.json({ error: sentence(error) }, 404);
  if (error instanceof NotForYou) return c.json({ error: sentence(error) }, 403);
  return c.json({ error: sentence(error) }, error instanceof ZodError ? 400 : 500);
}

/** The product's own REST API, as the browser's user or as the user of an API token. */
function jiraRest(parts: SiteParts): Hono {
  const app = new Hono();
  app.all('/rest/*', (c) => {
    const known = personOfBasicAuth(c.req.header('authorization'));
    const person = known ?? viewerOf(c, parts).person;
    return parts.jira.fetch(c.req.raw, callerOf(person));
  });
  return app;
}

/** Confluence's REST API, likewise. */
function confluenceRest(parts: SiteParts): Hono {
  const app = new Hono();
  app.all('/wiki/api/*', (c) => {
    const known = personOfBasicAuth(c.req.header('authorization'));
    return parts.confluence.fetch(c.req.raw, callerOf(known ?? viewerOf(c, parts).person));
  });
  return app;
}

/** Writing from another origin's page is refused; tools without an Origin header are not browsers. */
function ownOriginOnly(parts: SiteParts, c: Context): Response | undefined {
  const origin = c.req.header('origin');
  const reading = c.req.method === 'GET' || c.req.path === '/site/csp-report';
  if (reading || origin === undefined || origin === parts.hostOrigin) return undefined;
  return c.json({ error: `Requests from ${origin} are refused` }, 403);
}

/** Whoever comes by another name of this machine is sent on: cookies and frames belong to one origin. */
function oneName(parts: SiteParts, c: Context): Response | undefined {
  const host = c.req.header('host');
  const wrong = host !== undefined && host !== new URL(parts.hostOrigin).host;
  const forPeople = c.req.method === 'GET' && c.req.header('accept')?.includes('text/html');
  return wrong && forPeople ? c.redirect(parts.hostOrigin + c.req.path) : undefined;
}

/** The origin of Jira's pages: the shell, Jira's REST API, and what the shell needs of the site. */
export function createHostOrigin(parts: SiteParts): Hono {
  const app = new Hono();
  app.use(async (c, next) => oneName(parts, c) ?? ownOriginOnly(parts, c) ?? next());
  app.route('/', jiraRest(parts));
  app.route('/', confluenceRest(parts));
  for (const api of [
    sessionApi,
    modulesApi,
    permissionsApi,
    appCallsApi,
    developerApi,
    statesApi,
    liveApi,
    confluenceApi,
  ]) {
    app.route('/site', api(parts));
  }
  app.all('/site/*', (c) => c.json({ error: `The site has no ${c.req.path}` }, 404));
  app.get('/assets/*', (c) => fileResponse(parts.pagesDir, c.req.path));
  app.get('/favicon.svg', (c) => fileResponse(parts.pagesDir, c.req.path));
  app.get('*', async (c) => {
    const page = await readInside(parts.pagesDir, 'index.html');
    if (!page) return c.text('The pages are not built yet: npm run build', 503);
    return c.html(page.toString('utf8'), 200, { 'cache-control': 'no-cache' });
  });
  app.onError(problem);
  return app;
}
