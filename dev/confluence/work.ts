import type { ProductEvent, SiteClock } from '../forge/types';
import { latest, type Page, type PageVersion, type Space } from './model';
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

export function createWork({ store, clock, emit }: WorkParts): ConfluenceWork {
  const next = (name: 'space' | 'page') => String(store.counters.next(name));

  const tell = (what: string, page: Page, accountId: string): void => {
    const { title, at, authorId } = latest(page);
    emit({
      eventType: `avi:confluence:${what}:page`,
      atlassianId: accountId,
      content: {
        ...{ id: page.id, type: page.kind, title, status: page.isTrashed ? 'trashed' : 'current' },
        space: { id: page.spaceId, key: store.spaces.require(page.spaceId).key },
        history: { createdBy: { accountId: page.authorId }, createdDate: iso(page.createdAt) },
        version: { number: page.versions.length, when: iso(at), by: { accountId: authorId } },
      },
    });
  };

  const requireFreeTitle = (spaceId: string, title: string, but?: string): void => {
    const taken = store.pages.find(
      (page) =>
        page.spaceId === spaceId &&
        page.id !== but &&
        !page.isTrashed &&
        latest(page).title.toLowerCase() === title.toLowerCase(),
    );
    if (taken) throw new TitleTaken();
  };

  const createPage: ConfluenceWork['createPage'] = (wish, authorId) => {
    const { spaceId, title, body, kind = 'page' } = wish;
    requireFreeTitle(spaceId, title);
    const at = clock.now();
    const version: PageVersion = { number: 1, at, authorId, title, body };
    const page: Page = {
      ...{ id: next('page'), kind, spaceId, authorId, createdAt: at, isTrashed: false },
      parentId: wish.parentId,
      restrictions: { read: null, update: null },
      versions: [version],
    };
    store.pages.put(page);
    tell('created', page, authorId);
    return page;
  };

  return {
    createPage,
    createSpace(wish, authorId) {
      const id = next('space');
      const homepageId = next('page');
      const at = clock.now();
      const space: Space = {
        ...{ id, homepageId, createdAt: at, isPublic: false, readers: null, writers: null },
        ...wish,
      };
      store.spaces.put(space);
      const body = JSON.stringify({ type: 'doc', version: 1, content: [] });
      store.pages.put({
        ...{ id: homepageId, kind: 'page', spaceId: id, parentId: null, authorId, createdAt: at },
        ...{ isTrashed: false, restrictions: { read: null, update: null } },
        versions: [{ number: 1, at, authorId, title: wish.name, body }],
      });
      return space;
    },
    updatePage(page, { title, body, version }, authorId) {
      if (version !== page.versions.length + 1) throw new VersionConflict();
      requireFreeTitle(page.spaceId, title, page.id);
      const added = { number: version, at: clock.now(), authorId, title, body };
      const changed: Page = { ...page, versions: [...page.versions, added] };
      store.pages.put(changed);
      tell('updated', changed, authorId);
      return changed;
    },
    restrict(page, restrictions) {
      const changed = { ...page, restrictions };
      store.pages.put(changed);
      return changed;
    },
    trash(page, authorId) {
      const gone = { ...page, isTrashed: true };
      store.pages.put(gone);
      tell('trashed', gone, authorId);
    },
  };
}

const iso = (at: number): string => new Date(at).toISOString();
