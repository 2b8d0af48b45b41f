import type { Who } from './operation';

/** Kinds of people, as the home project of an item and the item itself know them, in words. */
export const personMeans = {
  'jira-admin': 'Jira administrator',
  'okr-admin': 'Administer OKRs',
  'project-admin': 'project administrator',
  'okr-manager': 'Manage project OKRs',
  owner: 'owner',
  contributor: 'contributor',
  named: 'named person',
  member: 'member',
  stranger: 'no access to the project',
  outsider: 'no access to Jira',
  nobody: 'not logged in',
} as const;

export type PersonKind = keyof typeof personMeans;

/** Who sees the item in question: whoever may browse its home, or named people only. */
export type Audience = 'home' | 'people';

const siteManagers: readonly PersonKind[] = ['jira-admin', 'okr-admin'];
/** Jira lets its administrators administer every project. */
const homeManagers: readonly PersonKind[] = ['jira-admin', 'project-admin', 'okr-manager'];
const owners: readonly PersonKind[] = ['owner'];
const contributors: readonly PersonKind[] = [...owners, 'contributor'];
const audience: readonly PersonKind[] = [...contributors, 'named'];
const browsers: readonly PersonKind[] = [...siteManagers, ...homeManagers, ...audience, 'member'];

const atHome: Readonly<Record<Who, readonly PersonKind[]>> = {
  anybody: [...browsers, 'stranger', 'outsider', 'nobody'],
  'jira-user': [...browsers, 'stranger'],
  'place-viewer': browsers,
  'item-viewer': browsers,
  'home-manager': homeManagers,
  'item-owner': [...homeManagers, ...owners],
  'item-manager': homeManagers,
  'item-contributor': [...homeManagers, ...contributors],
  'library-owner': [...homeManagers, ...owners],
  // The view in question was saved by the project administrator.
  'view-owner': homeManagers,
  'issue-editor': browsers,
  'issue-viewer': browsers,
  // The page in question is read by everybody in the project, and edited by its administrator, who wrote the card.
  'page-reader': browsers,
  'page-editor': ['project-admin'],
  'card-author': ['project-admin'],
  'site-manager': siteManagers,
};

/** Where only named people see the item, managing its home is no way to it. */
const amongNamed: Partial<Readonly<Record<Who, readonly PersonKind[]>>> = {
  'item-viewer': audience,
  'item-owner': owners,
  // Nobody here holds two roles, so that none of these both sees it and manages its home.
  'item-manager': [],
  'item-contributor': contributors,
  'issue-editor': audience,
};

/**
 * Whether a kind of person passes, in a project that everybody above `stranger` works in. Nobody
 * holds two of the roles.
 */
export function mayCall(who: Who, person: PersonKind, seenBy: Audience): boolean {
  const among = seenBy === 'people' ? (amongNamed[who] ?? atHome[who]) : atHome[who];
  return among.includes(person);
}
