import { Hono } from 'hono';
import { z } from 'zod';
import { answerSchema, type Answer } from '../answer';
import { functionUnder } from '../../forge/platform/manifest';
import { callerOf } from '../people';
import { uiModules } from '../manifest-views';
import { extensionOf } from '../module-context';
import type { SiteParts } from '../parts';
import { invokeRequestSchema, operateRequestSchema, productRequestSchema } from '../protocol';
import { signedIn, viewerOf } from '../viewer';
import { moduleByKey } from './modules';
import { askProduct } from './product';

/** Calls one operation as the CLI does: through the resolver of the first module that has one. */
export async function operate(
  parts: SiteParts,
  request: z.infer<typeof operateRequestSchema>,
): Promise<Answer> {
  const person = signedIn(parts, request.user);
  const module = uiModules(parts.manifest).find((each) => functionUnder(each, 'resolver'));
  if (!module) throw new Error('No module of manifest.yml has a resolver');
  const locale = request.locale ?? 'en-US';
  const answer = await parts.forge.invoke({
    functionKey: request.operation,
    payload: { input: request.input, locale },
    moduleKey: module.key,
    extension: { type: module.type },
    locale,
    ...(person ? { accountId: person.accountId, timezone: person.timeZone } : {}),
  });
  return answerSchema.parse(answer);
}

/** How pages and the CLI reach the app. The user comes from the cookie, never from the payload. */
export function appCallsApi(parts: SiteParts): Hono {
  const app = new Hono();
  app.post('/invoke', async (c) => {
    const request = invokeRequestSchema.parse(await c.req.json());
    const { person, session, timezone } = viewerOf(c, parts);
    const { type } = moduleByKey(parts, request.moduleKey);
    const extension = await extensionOf(parts, callerOf(person), type, request.place);
    const value = await parts.forge.invoke({
      functionKey: request.functionKey,
      payload: request.payload,
      moduleKey: request.moduleKey,
      extension,
      locale: session.locale,
      timezone,
      ...(request.place.localId === undefined ? {} : { localId: request.place.localId }),
      ...(person ? { accountId: person.accountId } : {}),
    });
    return c.json({ value });
  });
  app.post('/product', async (c) => {
    const request = productRequestSchema.parse(await c.req.json());
    const { person } = viewerOf(c, parts);
    return c.json(await askProduct(parts, request, person));
  });
  app.post('/operate', async (c) =>
    c.json(await operate(parts, operateRequestSchema.parse(await c.req.json()))),
  );
  return app;
}
