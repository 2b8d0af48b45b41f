import { Hono } from 'hono';
import type { Manifest } from '../forge/platform/manifest';
import { cspOf } from './csp';
import { withBridge } from './frame-page';
import type { ResourceFolder } from './manifest-views';
import { fileResponse, readInside } from './static-files';
import type { Translations } from './translations';

export interface FrameOriginParts {
  readonly hostOrigin: string;
  readonly permissions: Manifest['permissions'];
  readonly resources: readonly ResourceFolder[];
  readonly translations: Translations;
  readonly strictStyles: boolean;
  /** The classic script that defines the bridge's global. */
  readonly frameScript: string;
  /** CSS of the design tokens. */
  readonly themeCss: string;
  /** How far the site's clock stands ahead of the real one, milliseconds. */
  aheadMs(): number;
}

const text = (body: string, type: string): Response =>
  new Response(body, {
    headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-cache' },
  });

/** The origin that serves the app's built pages, as Atlassian's CDN does: bridge first, its CSP on every page. */
export function createFrameOrigin(parts: FrameOriginParts): Hono {
  const app = new Hono();
  app.get('/_bridge/frame.js', () => text(parts.frameScript, 'text/javascript'));
  app.get('/_bridge/theme.css', () => text(parts.themeCss, 'text/css'));
  app.get('/:resource/__LOCALES__/:file', (c) => {
    const found = parts.translations.file(c.req.param('file'));
    return found === undefined ? c.notFound() : c.json(found);
  });
  app.get('/:resource/:rest{.+}', async (c) => {
    const { resource: key, rest } = c.req.param();
    const resource = parts.resources.find((candidate) => candidate.key === key);
    if (!resource) return c.notFound();
    return rest.endsWith('.html')
      ? pageResponse(parts, resource, rest)
      : fileResponse(resource.folder, rest);
  });
  return app;
}

async function pageResponse(
  parts: FrameOriginParts,
  resource: ResourceFolder,
  file: string,
): Promise<Response> {
  const html = (await readInside(resource.folder, file))?.toString('utf8');
  if (html === undefined) return new Response('Not found', { status: 404 });
  const response = text(withBridge(html, parts.hostOrigin, parts.aheadMs()), 'text/html');
  response.headers.set('content-security-policy', cspOf(html, parts));
  return response;
}
