import { createConfluence, type Confluence } from '../../../dev/confluence/confluence';
import { createSiteClock } from '../../../dev/forge/platform/clock';
import { memoryJournals } from '../../../dev/forge/platform/journal';
import type { Caller, ProductEvent } from '../../../dev/forge/types';

const [ann, ben] = ['ann', 'ben'].map((accountId): Caller => ({ kind: 'user', accountId })) as [
  Caller,
  Caller,
];
const nobody: Caller = { kind: 'anonymous' };
const text = (words: string): string =>
  JSON.stringify({
    type: 'doc',
    version: 1,
    content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }],
  });

describe('Confluence’s REST API', () => {
  let confluence: Confluence;
  let events: ProductEvent[];
  let connected: boolean;
  let spaceId: string;
  let pageId: string;

  beforeEach(() => {
    events = [];
    connected = true;
    const clock = createSiteClock({ startAt: Date.parse('2026-11-23T09:00:00Z'), frozen: true });
    confluence = createConfluence({
      ...{ clock, journal: memoryJournals(), isConnected: () => connected },
      emit: (event) => events.push(event),
    });
    const { work } = confluence;
    const space = work.createSpace({ key: 'TEAM', name: 'Team', isPublic: true }, 'ann');
    spaceId = space.id;
    const wish = { spaceId, parentId: space.homepageId, title: 'Plan', body: text('Before') };
    pageId = work.createPage(wish, 'ann').id;
  });

  const ask = (caller: Caller, method: string, path: string, body?: unknown) =>
    confluence.fetch(
      new Request(`http://confluence.local/wiki/api/v2${path}`, {
        method,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
      caller,
    );
  const adf = (words: string) => ({ representation: 'atlas_doc_format', value: text(words) });
  const update = (number: number, title = 'Plan') => ({
    ...{ id: pageId, status: 'current', title, body: adf('After'), version: { number } },
  });

  test('gives a page with its document to whoever may read it', async () => {
    const response = await ask(ben, 'GET', `/pages/${pageId}?body-format=atlas_doc_format`);
    expect(await response.json()).toMatchObject({
      ...{ id: pageId, title: 'Plan', spaceId, version: { number: 1 } },
      body: { atlas_doc_format: { value: text('Before') } },
    });
  });

  test('hides a restricted page, and all below it, from everybody else', async () => {
    const page = confluence.store.pages.require(pageId);
    const below = { spaceId, parentId: pageId, title: 'Below', body: text('x') };
    const child = confluence.work.createPage(below, 'ann');
    confluence.work.restrict(page, { read: ['ann'], update: null });
    expect((await ask(ann, 'GET', `/pages/${child.id}`)).status).toBe(200);
    for (const id of [pageId, child.id]) {
      expect((await ask(ben, 'GET', `/pages/${id}`)).status).toBe(404);
      expect((await ask(ben, 'GET', `/pages/${id}/operations`)).status).toBe(404);
    }
    const listed = await (await ask(ben, 'GET', `/pages?id=${pageId},${child.id}`)).json();
    expect(listed).toMatchObject({ results: [] });
  });

  test('says what somebody may do with a page', async () => {
    const page = confluence.store.pages.require(pageId);
    confluence.work.restrict(page, { read: null, update: ['ann'] });
    const names = async (caller: Caller): Promise<string[]> => {
      const response = await ask(caller, 'GET', `/pages/${pageId}/operations`);
      const { operations } = (await response.json()) as { operations: { operation: string }[] };
      return operations.map(({ operation }) => operation);
    };
    expect(await names(ann)).toContain('update');
    expect(await names(ben)).toEqual(['read']);
    expect(await names(nobody)).toEqual(['read']);
  });

  test('saves the version that follows, and refuses one that somebody else wrote meanwhile', async () => {
    expect((await ask(ben, 'PUT', `/pages/${pageId}`, update(2))).status).toBe(200);
    expect((await ask(ann, 'PUT', `/pages/${pageId}`, update(2))).status).toBe(409);
    expect((await ask(nobody, 'PUT', `/pages/${pageId}`, update(3))).status).toBe(403);
    expect(events.at(-1)?.eventType).toBe('avi:confluence:updated:page');
  });

  test('takes a title once in a space', async () => {
    const wish = { spaceId, title: 'plan', status: 'current', body: adf('x') };
    expect((await ask(ben, 'POST', '/pages', wish)).status).toBe(400);
    expect((await ask(ben, 'POST', '/pages', { ...wish, title: 'Other' })).status).toBe(200);
    const bad = { ...wish, title: 'Third', body: { ...adf('x'), value: 'no document' } };
    expect((await ask(ben, 'POST', '/pages', bad)).status).toBe(400);
  });

  test('lists spaces piece by piece', async () => {
    for (const key of ['A', 'B', 'C']) confluence.work.createSpace({ key, name: key }, 'ann');
    const first = (await (await ask(ben, 'GET', '/spaces?sort=name&limit=3')).json()) as {
      results: { key: string }[];
      _links: { next: string };
    };
    expect(first.results.map(({ key }) => key)).toEqual(['A', 'B', 'C']);
    const next = first._links.next.replace('/wiki/api/v2', '');
    expect(await (await ask(ben, 'GET', next)).json()).toMatchObject({
      results: [{ key: 'TEAM' }],
    });
    expect(await (await ask(nobody, 'GET', '/spaces')).json()).toMatchObject({
      results: [{ key: 'TEAM' }],
    });
  });

  test('answers the app only within its scopes, and only where it is connected', async () => {
    const scoped = (...scopes: string[]): Caller => ({ kind: 'user', accountId: 'ann', scopes });
    const reader = scoped('read:page:confluence');
    expect((await ask(reader, 'GET', `/pages/${pageId}`)).status).toBe(200);
    expect((await ask(reader, 'PUT', `/pages/${pageId}`, update(2))).status).toBe(401);
    connected = false;
    expect((await ask(reader, 'GET', `/pages/${pageId}`)).status).toBe(403);
    expect((await ask(ann, 'GET', `/pages/${pageId}`)).status).toBe(200);
  });

  test('says loudly what it does not model', async () => {
    expect((await ask(ann, 'GET', '/blogposts')).status).toBe(501);
  });
});
