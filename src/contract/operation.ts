import type { z } from 'zod';

/** Who may call an operation; the use case enforces it. */
export type Who =
  | 'jira-user'
  | 'place-viewer'
  | 'home-viewer'
  | 'home-manager'
  | 'item-owner'
  | 'view-owner'
  | 'issue-editor'
  | 'issue-viewer'
  | 'site-admin';

/** Each kind of caller in words, for `docs/rights.md` and `npm run operations`. */
export const whoMeans: Readonly<Record<Who, string>> = {
  'jira-user': 'anyone with access to Jira',
  'place-viewer':
    'anyone who may browse the project; for the whole site anyone with access to Jira, who sees what they may browse',
  'home-viewer':
    'anyone who may browse the home of the item; for a site item anyone with access to Jira',
  'home-manager': 'whoever administers the home project; for a site item a Jira administrator',
  'item-owner': 'the owner of the item or of its objective, and whoever manages its home',
  'view-owner': 'whoever saved the view, and whoever manages its place',
  'issue-editor': 'whoever may edit the issue and browse the home of the key result',
  'issue-viewer': 'anyone who may see the issue',
  'site-admin': 'a Jira administrator',
};

export interface Operation<In extends z.ZodType = z.ZodType, Out extends z.ZodType = z.ZodType> {
  readonly summary: string;
  readonly who: Who;
  /** Reads may be repeated freely; a repeated write with the same ids finishes it. */
  readonly kind: 'read' | 'write';
  readonly input: In;
  readonly output: Out;
}

/** Declares an operation without losing its types. */
export function operation<In extends z.ZodType, Out extends z.ZodType>(
  declared: Operation<In, Out>,
): Operation<In, Out> {
  return declared;
}
