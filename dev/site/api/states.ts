import { Hono } from 'hono';
import { z } from 'zod';
import type { SiteParts } from '../parts';

const faultChange = z.record(z.string(), z.union([z.number(), z.boolean()]));
const removal = z.object({ accountId: z.string() });

/** The switches that bring a site into the states a real one gets into. */
export function statesApi({ forge, jira, live }: SiteParts): Hono {
  const app = new Hono();
  app.post('/faults', async (c) => {
    forge.faults.set(faultChange.parse(await c.req.json()));
    return c.json(forge.faults.get());
  });
  app.post('/faults/reset', (c) => {
    forge.faults.reset();
    return c.json(forge.faults.get());
  });
  app.post('/accounts/remove', async (c) => {
    jira.setup.removeUser(removal.parse(await c.req.json()).accountId);
    live.send({ kind: 'jira' });
    return c.json({});
  });
  return app;
}
