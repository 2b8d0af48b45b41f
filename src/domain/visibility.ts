/**
 * Who may see an objective with its key results: anyone with access to Jira, whoever may browse its
 * home, or the named people along with its owner and contributors. For a home of the site the first
 * two are one.
 */
export type Visibility =
  | { readonly kind: 'site' }
  | { readonly kind: 'home' }
  | { readonly kind: 'people'; readonly accountIds: readonly string[] };
