import type { Actor, Grant } from './actor';
import type { Home } from './home';
import { mayBrowse } from './rights';

/**
 * Who may see an objective with its key results: anyone with access to Jira, whoever may browse its
 * home, or the named people along with its owner and contributors. For a home of the site the first
 * two are one.
 */
export type Visibility =
  | { readonly kind: 'site' }
  | { readonly kind: 'home' }
  | { readonly kind: 'people'; readonly accountIds: readonly string[] };

/** What an account may do at the site, and at the home of the item in question. */
export interface GrantsOfItem {
  readonly site: Grant | null;
  readonly home: Grant | null;
}

/** What of an objective decides who sees it. */
export interface Shown {
  readonly ownerId: string;
  readonly contributorIds: readonly string[];
  readonly visibility: Visibility;
}

export const shownOf = ({ ownerId, contributorIds, visibility }: Shown): Shown => ({
  ...{ ownerId, contributorIds, visibility },
});

/**
 * Whether somebody may see an objective, and with it its key results. Named people need not browse
 * its home but must have access to Jira; whoever is not named does not see it, administrators included.
 */
export function maySee(actor: Actor, objective: Shown, grants: GrantsOfItem): boolean {
  const { visibility } = objective;
  if (visibility.kind === 'home') return mayBrowse(grants.home);
  if (!mayBrowse(grants.site)) return false;
  return visibility.kind === 'site' || audienceOf(objective, visibility).includes(actor.accountId);
}

const audienceOf = (
  { ownerId, contributorIds }: Shown,
  { accountIds }: Extract<Visibility, { kind: 'people' }>,
): readonly string[] => [ownerId, ...contributorIds, ...accountIds];

/** Whether everybody sees it who sees an issue of this project; null is a project nobody knows. */
export function isOpenAt(
  { visibility, home }: { readonly visibility: Visibility; readonly home: Home },
  projectId: string | null,
): boolean {
  if (visibility.kind !== 'home') return visibility.kind === 'site';
  return home.kind === 'site' || home.projectId === projectId;
}
