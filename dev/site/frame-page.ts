import { load } from 'cheerio';

/** Puts the bridge first into the page's head, where production puts its own. */
export function withBridge(html: string, hostOrigin: string): string {
  const page = load(html);
  page('head').prepend(`<script src="/_bridge/frame.js" data-host="${hostOrigin}"></script>`);
  return page.html();
}
