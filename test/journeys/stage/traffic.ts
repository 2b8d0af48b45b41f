import type { Page } from 'playwright-core';

/** Everything that reached a browser window, as text. */
export interface Traffic {
  /** Bodies of answers and messages between the page and its frames, so far. */
  all(): Promise<string[]>;
}

/** Listens, from now on, to every answer of a server and to every message between page and frames. */
export async function recordTraffic(page: Page): Promise<Traffic> {
  const messages: string[] = [];
  const bodies: Promise<string>[] = [];
  await page.exposeBinding('heardByTest', (_, text: string) => messages.push(text));
  await page.addInitScript(() => {
    window.addEventListener('message', ({ data }) => {
      const heard: unknown = Reflect.get(window, 'heardByTest');
      if (typeof heard === 'function') heard(JSON.stringify(data));
    });
  });
  page.on('response', (response) => {
    // Streams have no end, and redirects no body.
    if (response.headers()['content-type']?.startsWith('text/event-stream')) return;
    bodies.push(response.text().catch(() => ''));
  });
  return { all: async () => [...messages, ...(await Promise.all(bodies))] };
}
