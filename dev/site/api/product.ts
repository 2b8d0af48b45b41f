import type { z } from 'zod';
import { productFault } from '../../forge/platform/products';
import type { JiraUser } from '../../jira/model/user';
import { callerOf } from '../people';
import { notePageCall } from '../page-calls';
import type { SiteParts } from '../parts';
import type { productRequestSchema, ProductAnswer } from '../protocol';

const isText = (type: string): boolean => /^(text\/|application\/(json|xml|problem))/.test(type);

/**
 * Answers `requestJira` and `requestConfluence` of a frame: as the viewer, and within the app's scopes.
 * Throws for products the local site does not model.
 */
export async function askProduct(
  parts: SiteParts,
  request: z.infer<typeof productRequestSchema>,
  person: JiraUser | undefined,
): Promise<ProductAnswer> {
  const { jira, confluence, manifest, forge, clock, live, pageCalls } = parts;
  const product = { jira, confluence }[request.product];
  if (product === undefined) {
    const what = `requests of a page to ${request.product}`;
    forge.reportNotModelled(what);
    throw new Error(`not modelled: ${what}`);
  }
  const startedAt = performance.now();
  const url = new URL(request.restPath, 'http://jira.local');
  const asked = new Request(url, {
    method: request.method,
    headers: request.headers,
    ...(request.body ? { body: request.body } : {}),
  });
  const caller = callerOf(person, manifest.permissions.scopes);
  const response = (await productFault(forge.faults)) ?? (await product.fetch(asked, caller));
  notePageCall(pageCalls, {
    at: clock.now(),
    as: person?.displayName ?? 'Anonymous',
    method: request.method.toUpperCase(),
    path: request.restPath,
    status: response.status,
    ms: performance.now() - startedAt,
  });
  live.send({ kind: 'ledger' });
  return asAnswer(response);
}

/** A response as the bridge carries it: text as it is, anything else as base64. */
async function asAnswer(response: Response): Promise<ProductAnswer> {
  const type = response.headers.get('content-type') ?? 'text/plain';
  const bytes = Buffer.from(await response.arrayBuffer());
  const answer = {
    status: response.status,
    statusText: response.statusText,
    headers: Object.fromEntries(response.headers.entries()),
  };
  if (isText(type)) return { ...answer, body: bytes.toString('utf8') };
  return {
    ...answer,
    body: `data:${type};base64,${bytes.toString('base64')}`,
    isAttachment: true,
  };
}
