import type { ProductEvent, SiteClock } from '../forge/types';
import { latest, type Page, type Space } from './model';
import type { ConfluenceStore } from './store';

/** Somebody else saved since the version that a change says it follows. */
export class VersionConflict extends Error {}
/** A space takes each title once. */
export class TitleTaken extends Error {}

export interface PageWish {
  readonly spaceId: string;
  readonly parentId: string | null;
  readonly title: string;
  readonly body: string;
  readonly kind?: Page['kind'];
}

export interface PageChange {
  readonly title: string;
  readonly body: string;
  /** One more than the version that was seen. */
  readonly version: number;
}

/** What changes pages, whoever asks: rights are looked at before. */
export interface ConfluenceWork {
  createSpace(space: Pick<Space, 'key' | 'name'> & Partial<Space>, authorId: string): Space;
  createPage(wish: PageWish, authorId: string): Page;
  updatePage(page: Page, change: PageChange, authorId: string): Page;
  restrict(page: Page, restrictions: Page['restrictions']): Page;
  trash(page: Page, authorId: string): void;
}

interface WorkParts {
  readonly store: ConfluenceStore;
  readonly clock: SiteClock;
  readonly emit: (event: ProductEvent) => void;
}

const iso = (at: number): string => new Date(at).toISOString();
const empty = JSON.stringify({ type: 'doc', version: 1, content: [] });
const open: Page['restrictions'] = { read: null, update: null };

/** A page event with the fields that Atlassian documents. */
function eventOf(store: ConfluenceStore, what: string, page: Page, by: string): ProductEvent {
  const { title, at, authorId } = latest(page);
  return {
    eventType: `avi:confluence:${what}:page`,
    atlassianId: by,
    content: {
      ...{ id: page.id, type: page.kind, title, status: page.isTrashed ? 'trashed' : 'current' },
      space: { id: page.spaceId, key: store.spaces.require(page.spaceId).key },
      history: { createdBy: { accountId: page.authorId }, createdDate: iso(page.createdAt) },
      version: { number: page.versions.length, when: iso(at), by: { accountId: authorId } },
    },
  };
}

function requireFreeTitle(
  store: ConfluenceStore,
  wish: Pick<PageWish, 'spaceId' | 'title'>,
  but?: string,
): void {
  const wanted = wish.title.toLowerCase();
  const taken = store.pages.find(
    (page) =>
      page.spaceId === wish.spaceId &&
      page.id !== but &&
      !page.isTrashed &&
      latest(page).title.toLowerCase() === wanted,
  );
  if (taken) throw new TitleTaken();
}

interface Born {
  readonly id: string;
  readonly at: number;
  readonly by: string;
}

const newPage = ({ id, at, by }: Born, wish: PageWish): Page => ({
  ...{ id, kind: wish.kind ?? 'page', spaceId: wish.spaceId, parentId: wish.parentId },
  ...{ authorId: by, createdAt: at, isTrashed: false, restrictions: open },
  versions: [{ number: 1, at, authorId: by, title: wish.title, body: wish.body }],
});

export function createWork({ store, clock, emit }: WorkParts): ConfluenceWork {
  const next = (name: 'space' | 'page') => String(store.counters.next(name));
  const keep = (page: Page, what?: string, by = page.authorId): Page => {
    store.pages.put(page);
    if (what !== undefined) emit(eventOf(store, what, page, by));
    return page;
  };
  return {
    createPage(wish, by) {
      requireFreeTitle(store, wish);
      return keep(newPage({ id: next('page'), at: clock.now(), by }, wish), 'created');
    },
    createSpace(wish, by) {
      const [id, homepageId, at] = [next('space'), next('page'), clock.now()];
      const space: Space = {
        ...{ id, homepageId, createdAt: at, isPublic: false, readers: null, writers: null },
        ...wish,
      };
      store.spaces.put(space);
      const home = { spaceId: id, parentId: null, title: wish.name, body: empty };
      keep(newPage({ id: homepageId, at, by }, home));
      return space;
    },
    updatePage(page, { title, body, version }, by) {
      if (version !== page.versions.length + 1) throw new VersionConflict();
      requireFreeTitle(store, { spaceId: page.spaceId, title }, page.id);
      const added = { number: version, at: clock.now(), authorId: by, title, body };
      return keep({ ...page, versions: [...page.versions, added] }, 'updated', by);
    },
    restrict: (page, restrictions) => keep({ ...page, restrictions }),
    trash(page, by) {
      keep({ ...page, isTrashed: true }, 'trashed', by);
    },
  };
}
