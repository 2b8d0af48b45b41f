import { load } from 'cheerio';

/**
 * Puts the bridge first into the page's head, where production puts its own. `aheadMs` is how far
 * the site's clock stands ahead of the real one.
 */
export function withBridge(html: string, hostOrigin: string, aheadMs: number): string {
  const page = load(html);
  page('head').prepend(
    `<script src="/_bridge/frame.js" data-host="${hostOrigin}" data-ahead="${aheadMs}"></script>`,
  );
  return page.html();
}
