/** Where an item belongs, and so whose rights govern it: the whole site or one Jira project. */
export type Home =
  { readonly kind: 'site' } | { readonly kind: 'project'; readonly projectId: string };

/** Where an item's rights are looked up: a project id, or `site`. */
export const placeOf = (home: Home): string => (home.kind === 'site' ? 'site' : home.projectId);

/** Where rights at an issue are kept that the app knows nothing of, not even its project. */
export const placeOfIssue = (issueId: string): string => `i${issueId}`;

/** Where rights at a Confluence page are kept. */
export const placeOfPage = (pageId: string): string => `c${pageId}`;
