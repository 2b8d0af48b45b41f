import { createConfluence } from '../../dev/confluence/confluence';
import { latest, type Page } from '../../dev/confluence/model';
import { createSiteClock } from '../../dev/forge/platform/clock';
import { memoryJournals } from '../../dev/forge/platform/journal';
import type { Product } from '../../dev/forge/types';

/** A page and whose it is; `read` null is for everybody who is logged in. */
export interface TestPage {
  readonly id: string;
  readonly title: string;
  readonly read: readonly string[] | null;
  readonly edit: readonly string[];
  /** A document as JSON text; an empty one without. */
  readonly body?: string;
}

export interface Pages extends Product {
  put(page: TestPage): void;
  /** Every request so far, as method and path. */
  readonly asked: string[];
  /** Title and body of what was made through the API. */
  made(): { readonly title: string; readonly body: string }[];
  /** As it is now, JSON text. */
  bodyOf(id: string): string;
}

const empty = JSON.stringify({ type: 'doc', version: 1, content: [] });
const spaceId = '1';

/** The local Confluence with one space, and pages under ids of the test’s own. */
export function somePages(): Pages {
  const clock = createSiteClock({ startAt: Date.parse('2026-11-23T09:00:00Z'), frozen: true });
  const confluence = createConfluence({
    ...{ clock, journal: memoryJournals(), emit: () => undefined },
  });
  const { spaces, pages } = confluence.store;
  const at = clock.now();
  const asked: string[] = [];
  const given = new Set<string>();
  const page = ({ id, title, read, edit, body = empty }: TestPage): Page => ({
    ...{ id, kind: 'page', spaceId, parentId: null, authorId: 'author', createdAt: at },
    ...{ isTrashed: false, restrictions: { read, update: edit } },
    versions: [{ number: 1, at, authorId: 'author', title, body }],
  });
  const put = (made: TestPage): void => {
    given.add(made.id);
    pages.put(page(made));
  };
  spaces.put({
    ...{ id: spaceId, key: 'TEAM', name: 'Team', homepageId: '2', createdAt: at },
    ...{ isPublic: false, readers: null, writers: null },
  });
  put({ id: '2', title: 'Home', read: null, edit: [] });
  return {
    asked,
    put,
    made: () => [...pages.all()].filter(({ id }) => !given.has(id)).map(latest),
    bodyOf: (id) => latest(pages.require(id)).body,
    fetch: (request, caller) => {
      asked.push(`${request.method} ${new URL(request.url).pathname}`);
      return confluence.fetch(request, caller);
    },
  };
}
