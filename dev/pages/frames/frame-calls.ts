import { z } from 'zod';
import type { ProductRequest } from '../bridge/services';
import { productAnswerSchema, type Place } from '../../site/protocol';
import { sitePost } from '../site/client';

const anything = z.unknown();
const nothing = z.unknown();

/** Calls the app's resolver; the site knows the user from the cookie. */
export async function invokeApp(
  moduleKey: string,
  place: Place,
  functionKey: string,
  payload: unknown,
): Promise<unknown> {
  const request = { moduleKey, place, functionKey, payload };
  return (await sitePost('/invoke', request, z.object({ value: anything.optional() }))).value;
}

/** What `view.getContext()` answers in a frame. */
export const readContext = (moduleKey: string, place: Place): Promise<unknown> =>
  sitePost('/context', { moduleKey, place }, anything);

/** Jira's answer to a frame, as the viewer. */
export const askProduct = (request: ProductRequest): Promise<unknown> =>
  sitePost('/product', request, productAnswerSchema);

/** Puts something on the list of what the site does not model. */
export function reportNotModelled(what: string): void {
  void sitePost('/not-modelled', { what }, nothing);
}

export async function publishRealtime(channel: string, payload: unknown): Promise<void> {
  await sitePost('/realtime', { channel, payload }, nothing);
}
