import { router, view } from '@forge/bridge';

const projectModule = 'okr-project';

/** A place in Jira that a link may lead to. */
export type Destination =
  | { readonly kind: 'issue'; readonly issueKey: string }
  | { readonly kind: 'key-result'; readonly id: string; readonly projectKey: string };

const locationOf = (to: Destination) =>
  to.kind === 'issue'
    ? ({ target: 'issue', issueKey: to.issueKey } as const)
    : ({
        target: 'module',
        moduleKey: projectModule,
        projectKey: to.projectKey,
        path: `/kr/${to.id}`,
      } as const);

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
