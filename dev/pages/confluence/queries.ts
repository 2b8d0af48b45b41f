import { z } from 'zod';
import {
  exportViewSchema,
  wikiPageSchema,
  wikiViewSchema,
  type ExportView,
  type WikiPage,
  type WikiView,
} from '../../site/wiki-protocol';
import { siteGet, sitePost } from '../site/client';

/** Confluence said no. */
export class WikiError extends Error {
  constructor(
    readonly status: number,
    sentence: string,
  ) {
    super(sentence);
  }
}

export const readWiki = (): Promise<WikiView> => siteGet('/wiki', wikiViewSchema);
export const readPage = (id: string): Promise<WikiPage> =>
  siteGet(`/wiki/pages/${id}`, wikiPageSchema);
export const readExport = (id: string, exportType: 'pdf' | 'word' | 'other'): Promise<ExportView> =>
  sitePost(`/wiki/pages/${id}/export`, { exportType }, exportViewSchema);

const nothing = z.unknown();

export async function restrictPage(id: string, to: WikiPage['restrictions']): Promise<void> {
  await sitePost(`/wiki/pages/${id}/restrictions`, to, nothing);
}

export async function trashPage(id: string): Promise<void> {
  await sitePost(`/wiki/pages/${id}/trash`, {}, nothing);
}

const refusal = z.object({ errors: z.array(z.object({ title: z.string() })).min(1) });

async function send<T>(method: string, path: string, body: unknown, schema: z.ZodType<T>) {
  const response = await fetch(`/wiki/api/v2${path}`, {
    method,
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok) return schema.parse(answer);
  const said = refusal.safeParse(answer).data?.errors[0]?.title;
  throw new WikiError(response.status, said ?? `Confluence answered ${response.status}`);
}

const written = z.object({ id: z.string() });
const bodyOf = (value: string) => ({ representation: 'atlas_doc_format', value });

export async function createPage(page: {
  readonly spaceId: string;
  readonly parentId: string;
  readonly title: string;
}): Promise<string> {
  const empty = JSON.stringify({ type: 'doc', version: 1, content: [] });
  const wish = { ...page, status: 'current', body: bodyOf(empty) };
  return (await send('POST', '/pages', wish, written)).id;
}

export async function publishPage(page: {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  /** The version that was opened. */
  readonly version: number;
}): Promise<void> {
  const { id, title, body, version } = page;
  const wish = { id, title, status: 'current', body: bodyOf(body) };
  await send('PUT', `/pages/${id}`, { ...wish, version: { number: version + 1 } }, written);
}
