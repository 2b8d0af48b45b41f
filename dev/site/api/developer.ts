import { Hono } from 'hono';
import { z } from 'zod';
import type { SiteParts } from '../parts';
import { clockRequestSchema } from '../protocol';
import { parseViolation } from '../violations';

const shownInvocations = 100;

function snapshot({ forge, clock, manifest, violations, pageCalls }: SiteParts) {
  const { ledger, faults } = forge;
  return {
    now: clock.now(),
    invocations: ledger.invocations().slice(-shownInvocations).reverse(),
    events: ledger.events().slice(-shownInvocations).reverse(),
    notModelled: ledger.notModelled(),
    faults: faults.get(),
    violations,
    pageCalls: [...pageCalls].reverse(),
    schedules: manifest.modules.scheduledTrigger.map(({ key, interval }) => ({ key, interval })),
  };
}

/** What the developer's drawer shows and switches; `npm run okr` uses the clock and the schedules too. */
export function developerApi(parts: SiteParts): Hono {
  const { forge, clock, violations, live } = parts;
  const app = new Hono();
  app.get('/developer', (c) => c.json(snapshot(parts)));
  app.get('/clock', (c) => c.json({ now: clock.now() }));
  app.post('/clock', async (c) => {
    const request = clockRequestSchema.parse(await c.req.json());
    const to = 'set' in request ? Date.parse(request.set) : clock.now() + request.advanceMs;
    if (to < clock.now()) return c.json({ error: 'The clock of the site only goes forward.' }, 400);
    // Through Jira, which stops where a loaded history has something to tell.
    parts.jira.advanceTo(to);
    await forge.settle();
    return c.json({ now: clock.now() });
  });
  app.post('/settle', async (c) => {
    await forge.settle();
    return c.json({ now: clock.now() });
  });
  app.post('/schedules/:key', async (c) => {
    const answer = await forge.runSchedule(c.req.param('key'));
    await forge.settle();
    return c.json({ answer: answer ?? null });
  });
  app.post('/ledger/clear', (c) => {
    forge.ledger.clear();
    violations.length = 0;
    parts.pageCalls.length = 0;
    live.send({ kind: 'ledger' });
    return c.json({});
  });
  app.post('/not-modelled', async (c) => {
    forge.reportNotModelled(z.object({ what: z.string() }).parse(await c.req.json()).what);
    return c.json({});
  });
  app.post('/csp-report', async (c) => {
    const violation = parseViolation(await c.req.json());
    if (violation) violations.push(violation);
    live.send({ kind: 'ledger' });
    return c.body(null, 204);
  });
  return app;
}
