import { z } from 'zod';

const accounts = z.array(z.string()).readonly().nullable();

/** The answer of GET /site/wiki: what the viewer sees of Confluence. */
export const wikiViewSchema = z.object({
  /** Whether the app is connected with Confluence. */
  isConnected: z.boolean(),
  spaces: z.array(
    z.object({
      id: z.string(),
      key: z.string(),
      name: z.string(),
      homepageId: z.string(),
      mayCreate: z.boolean(),
      pages: z.array(
        z.object({ id: z.string(), title: z.string(), parentId: z.string().nullable() }),
      ),
    }),
  ),
});
export type WikiView = z.infer<typeof wikiViewSchema>;

/** The answer of GET /site/wiki/pages/{id}. */
export const wikiPageSchema = z.object({
  id: z.string(),
  kind: z.enum(['page', 'blogpost']),
  title: z.string(),
  /** An ADF document as JSON text. */
  body: z.string(),
  version: z.number(),
  at: z.number(),
  parentId: z.string().nullable(),
  space: z.object({ id: z.string(), key: z.string(), name: z.string() }),
  author: z.object({ name: z.string(), avatarUrl: z.string() }),
  /** Accounts; null is everybody who sees the space. */
  restrictions: z.object({ read: accounts, update: accounts }),
  mayEdit: z.boolean(),
});
export type WikiPage = z.infer<typeof wikiPageSchema>;

/** The answer of POST /site/wiki/pages/{id}/export. */
export const exportViewSchema = z.object({
  title: z.string(),
  body: z.string(),
  macros: z.array(
    z.object({
      localId: z.string(),
      /** What the app answered, an ADF document. */
      document: z.unknown(),
      error: z.string().nullable(),
    }),
  ),
});
export type ExportView = z.infer<typeof exportViewSchema>;
