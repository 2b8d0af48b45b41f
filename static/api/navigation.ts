import { router, view } from '@forge/bridge';

const modules = { project: 'okr-project', site: 'okr-global' } as const;
const paths = { 'key-result': 'kr', objective: 'o' } as const;

/** A place in Jira that a link may lead to. */
export type Destination =
  | { readonly kind: 'issue'; readonly issueKey: string }
  | {
      readonly kind: 'key-result' | 'objective';
      readonly id: string;
      /** The project page that opens it; null: the page of the site. */
      readonly projectKey: string | null;
    };

function locationOf(to: Destination) {
  if (to.kind === 'issue') return { target: 'issue', issueKey: to.issueKey } as const;
  const path = `/${paths[to.kind]}/${to.id}`;
  return to.projectKey === null
    ? ({ target: 'module', moduleKey: modules.site, path } as const)
    : ({ target: 'module', moduleKey: modules.project, projectKey: to.projectKey, path } as const);
}

/** Goes there in this tab, or in a new one. */
export async function goTo(to: Destination, newTab = false): Promise<void> {
  await (newTab ? router.open(locationOf(to)) : router.navigate(locationOf(to)));
}

/** The address of a place, for a real link; null where Jira does not tell. */
export async function addressOf(to: Destination): Promise<string | null> {
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
