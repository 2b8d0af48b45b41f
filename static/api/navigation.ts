import { router, view } from '@forge/bridge';

const modules = { project: 'okr-project', site: 'okr-global' } as const;
const paths = { 'key-result': 'kr', objective: 'o' } as const;

/** A place in Jira or Confluence that a link may lead to. */
export type Destination =
  | { readonly kind: 'issue'; readonly issueKey: string }
  /** A page of Confluence. */
  | { readonly kind: 'page'; readonly pageId: string }
  /** Jira's own list of what a search finds. */
  | { readonly kind: 'issues'; readonly jql: string }
  | {
      readonly kind: 'key-result' | 'objective';
      readonly id: string;
      /** The project page that opens it; null: the page of the site. */
      readonly projectKey: string | null;
    };

function locationOf(to: Exclude<Destination, { readonly kind: 'issues' }>) {
  if (to.kind === 'page') return { target: 'contentView', contentId: to.pageId } as const;
  if (to.kind === 'issue') return { target: 'issue', issueKey: to.issueKey } as const;
  const path = `/${paths[to.kind]}/${to.id}`;
  return to.projectKey === null
    ? ({ target: 'module', moduleKey: modules.site, path } as const)
    : ({ target: 'module', moduleKey: modules.project, projectKey: to.projectKey, path } as const);
}

/** The bridge knows no name for the list of issues, so it is told the address. */
const listOf = (jql: string): string => `/issues/?jql=${encodeURIComponent(jql)}`;

/** Goes there in this tab, or in a new one. */
export async function goTo(to: Destination, newTab = false): Promise<void> {
  const location = to.kind === 'issues' ? listOf(to.jql) : locationOf(to);
  await (newTab ? router.open(location) : router.navigate(location));
}

/** The address of a place, for a real link; null where Jira does not tell. */
export async function addressOf(to: Destination): Promise<string | null> {
  if (to.kind === 'issues') return null;
  const url = await router.getUrl(locationOf(to)).catch(() => null);
  return url?.href ?? null;
}

/** The part of the browser's address that belongs to this page of the app. */
export interface PageHistory {
  readonly location: { readonly pathname: string; readonly search: string };
  push(href: string): void;
  replace(href: string): void;
  listen(listener: (location: PageHistory['location']) => void): () => void;
}

/** The history of a full page; the bridge keeps it in Jira's own address. */
export const openHistory = (): Promise<PageHistory> => view.createHistory();
