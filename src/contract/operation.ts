import { z } from 'zod';

/** Who may call an operation; the use case enforces it. */
export type Who =
  | 'anybody'
  | 'jira-user'
  | 'place-viewer'
  | 'item-viewer'
  | 'home-manager'
  | 'item-owner'
  | 'item-manager'
  | 'item-contributor'
  | 'view-owner'
  | 'library-owner'
  | 'issue-editor'
  | 'issue-viewer'
  | 'page-reader'
  | 'page-editor'
  | 'card-author'
  | 'site-manager';

/** Each kind of caller in words, for `docs/rights.md` and `npm run operations`. */
export const whoMeans: Readonly<Record<Who, string>> = {
  anybody: 'anyone, also who is not logged in; what they may not see is only counted',
  'jira-user': 'anyone with access to Jira',
  'place-viewer':
    'anyone who may browse the project; for the whole site anyone with access to Jira, who sees what they may browse',
  'item-viewer': 'anyone who may see the item',
  'home-manager': 'whoever manages the home project; for a site item whoever manages the site',
  'item-owner':
    'of those who may see the item: its owner, its objective’s owner, and whoever manages its home',
  'item-manager': 'of those who may see the item: whoever manages the home it goes to',
  'item-contributor':
    'of those who may see the item: its owners, its contributors, and whoever manages its home',
  'library-owner': 'of those who may browse its home: its owner, and whoever manages its home',
  'view-owner': 'whoever saved the view, and whoever manages its place',
  'issue-editor': 'whoever may edit the issue and see the key result',
  'issue-viewer': 'anyone who may see the issue',
  'page-reader': 'whoever may read the Confluence page',
  'page-editor': 'whoever may edit the Confluence page',
  'card-author':
    'of those who may read the Confluence page: whoever wrote the card; to remove it also whoever may edit the page',
  'site-manager': 'whoever manages the site',
};

export interface Operation<In extends z.ZodType = z.ZodType, Out extends z.ZodType = z.ZodType> {
  readonly summary: string;
  readonly who: Who;
  /** Reads may be repeated freely; a repeated write with the same ids finishes it. */
  readonly kind: 'read' | 'write';
  readonly input: In;
  readonly output: Out;
}

/** Declares an operation without losing its types. Its input refuses keys that it does not know. */
export function operation<In extends z.ZodObject, Out extends z.ZodType>(
  declared: Operation<In, Out>,
): Operation<z.ZodObject<In['shape'], z.core.$strict>, Out> {
  return { ...declared, input: z.strictObject(declared.input.shape) };
}
