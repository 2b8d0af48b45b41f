import type { Caller } from '../forge/types';
import type { Allowed, Page, Space } from './model';
import type { ConfluenceStore } from './store';

/** The caller as Confluence knows them; the app itself sees what is not restricted. */
export type Who = { readonly accountId: string } | 'app' | 'anonymous';

export const whoIs = (caller: Caller): Who => {
  if (caller.kind === 'user') return { accountId: caller.accountId };
  return caller.kind;
};

const among = (allowed: Allowed, who: Who): boolean => {
  if (allowed === null) return who !== 'anonymous';
  return typeof who === 'object' && allowed.includes(who.accountId);
};

export const readsSpace = (space: Space, who: Who): boolean =>
  who === 'app' || (who === 'anonymous' ? space.isPublic : among(space.readers, who));

const writesSpace = (space: Space, who: Who): boolean =>
  who === 'app' || (readsSpace(space, who) && among(space.writers, who));

export const mayCreate = writesSpace;

/** From a page up to its space's homepage: restrictions on reading hold for everything below. */
function lineage(store: ConfluenceStore, page: Page): Page[] {
  const above = page.parentId === null ? undefined : store.pages.get(page.parentId);
  return [page, ...(above === undefined ? [] : lineage(store, above))];
}

export function mayRead(store: ConfluenceStore, page: Page, who: Who): boolean {
  const space = store.spaces.get(page.spaceId);
  if (page.isTrashed || space === undefined || !readsSpace(space, who)) return false;
  return lineage(store, page).every(
    ({ restrictions: { read } }) => read === null || among(read, who),
  );
}

export function mayUpdate(store: ConfluenceStore, page: Page, who: Who): boolean {
  const space = store.spaces.get(page.spaceId);
  if (space === undefined || !mayRead(store, page, who) || !writesSpace(space, who)) return false;
  const { update } = page.restrictions;
  return update === null || among(update, who);
}
