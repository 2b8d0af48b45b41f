import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { z } from 'zod';
import type { LiveMessage } from '../live-stream';
import type { SiteParts } from '../parts';

const published = z.object({ channel: z.string(), payload: z.unknown().optional() });
// Pages re-read on every message, so a burst of changes is told once.
const quietMs = 150;

/** Tells open pages that something changed, and carries the bridge's realtime channels between browsers. */
export function liveApi({ live }: SiteParts): Hono {
  const app = new Hono();
  app.get('/live', (c) =>
    streamSSE(c, async (stream) => {
      const due = new Map<string, NodeJS.Timeout>();
      const write = (message: LiveMessage): void =>
        void stream.writeSSE({ data: JSON.stringify(message) });
      const leave = live.subscribe((message) => {
        if (message.kind === 'realtime' || message.kind === 'clock') return write(message);
        if (due.has(message.kind)) return;
        const tell = (): void => {
          due.delete(message.kind);
          write(message);
        };
        due.set(message.kind, setTimeout(tell, quietMs));
      });
      await stream.writeSSE({ event: 'open', data: '{}' });
      await new Promise<void>((resolve) => stream.onAbort(resolve));
      leave();
      for (const timer of due.values()) clearTimeout(timer);
    }),
  );
  app.post('/realtime', async (c) => {
    live.send({ kind: 'realtime', ...published.parse(await c.req.json()) });
    return c.json({});
  });
  return app;
}
