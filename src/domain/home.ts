/** Where an item belongs, and so whose rights govern it: the whole site or one Jira project. */
export type Home = { readonly kind: 'site' } | { readonly kind: 'project'; readonly projectId: string };
