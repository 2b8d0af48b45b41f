import { aScene, type Scene } from '../support/scene';

interface Page {
  readonly issues: { readonly id: string; readonly key?: string; readonly fields?: object }[];
  readonly isLast: boolean;
  readonly nextPageToken?: string;
}

const page = async (scene: Scene, body: object): Promise<Page> => {
  const answer = await scene.ask('member', 'POST', '/search/jql', body);
  expect(answer.status).toBe(200);
  return answer.body as unknown as Page;
};

async function walk(scene: Scene, body: object, meanwhile = () => {}): Promise<string[]> {
  const ids: string[] = [];
  let token: string | undefined;
  do {
    const found = await page(scene, {
      ...body,
      ...(token === undefined ? {} : { nextPageToken: token }),
    });
    ids.push(...found.issues.map(({ id }) => id));
    expect(found.isLast).toBe(found.nextPageToken === undefined);
    expect(found).not.toHaveProperty('total');
    token = found.nextPageToken;
    meanwhile();
  } while (token !== undefined);
  return ids;
}

const many = (scene: Scene, count: number) => Array.from({ length: count }, () => scene.issue().id);

test('pages hold every match once, in order', async () => {
  const scene = aScene();
  const ids = many(scene, 25);
  const query = { jql: 'project = SHOP order by key', maxResults: 10 };
  expect(await walk(scene, query)).toEqual(ids);
});

test('an issue that appears while pages are turned doubles no other', async () => {
  const scene = aScene();
  const ids = many(scene, 25);
  const query = { jql: 'project = SHOP', maxResults: 10 };
  const found = await walk(scene, query, () => many(scene, 1));
  expect(new Set(found).size).toBe(found.length);
  expect(found).toEqual(expect.arrayContaining(ids));
});

test('a token belongs to its query', async () => {
  const scene = aScene();
  many(scene, 3);
  const { nextPageToken } = await page(scene, { jql: 'project = SHOP', maxResults: 1 });
  for (const body of [
    { jql: 'type = Story', nextPageToken },
    { jql: 'project = SHOP', nextPageToken: 'x' },
  ]) {
    const answer = await scene.ask('member', 'POST', '/search/jql', body);
    expect(answer.status).toBe(400);
  }
});

test('without fields only ids come, up to 5,000; with fields at most 100 a page', async () => {
  const scene = aScene();
  many(scene, 120);
  const jql = 'project = SHOP';
  const ids = await page(scene, { jql, maxResults: 5000 });
  expect(ids.issues).toHaveLength(120);
  expect(Object.keys(ids.issues[0] ?? {})).toEqual(['id']);
  const full = await page(scene, { jql, maxResults: 5000, fields: ['summary'] });
  expect(full.issues).toHaveLength(100);
  expect(full.issues[0]?.fields).toEqual({ summary: 'Pay by invoice' });
  expect((await page(scene, { jql })).issues).toHaveLength(50);
});

test('the approximate count counts what the caller may browse', async () => {
  const scene = aScene();
  many(scene, 3);
  scene.issue({ projectId: scene.vault.id });
  const count = async (as: 'lead' | 'member') =>
    (await scene.ask(as, 'POST', '/search/approximate-count', { jql: 'type = Story' })).body.count;
  expect(await count('member')).toBe(3);
  expect(await count('lead')).toBe(4);
});

test('more than 100 issues cannot be fetched at once', async () => {
  const scene = aScene();
  const ids = many(scene, 101);
  const fetch = (issueIdsOrKeys: string[]) =>
    scene.ask('member', 'POST', '/issue/bulkfetch', { issueIdsOrKeys, fields: ['summary'] });
  expect((await fetch(ids)).status).toBe(400);
  expect((await fetch(ids.slice(1))).body.issues).toHaveLength(100);
});

test('changelogs of many issues come by pages of entries', async () => {
  const scene = aScene();
  const [first = '', second = ''] = many(scene, 2);
  for (const id of [first, second, first]) {
    const summary = `Named ${scene.jira.store.counters.next('name')}`;
    scene.jira.work.edit(id, { summary, labels: [`l${summary.slice(6)}`] }, { accountId: 'x' });
  }
  const ask = async (more = {}) => {
    const body = { issueIdsOrKeys: [first, second], maxResults: 2, ...more };
    return (await scene.ask('member', 'POST', '/changelog/bulkfetch', body)).body as unknown as {
      issueChangeLogs: { issueId: string; changeHistories: { items: object[] }[] }[];
      nextPageToken?: string;
    };
  };
  const one = await ask();
  expect(
    one.issueChangeLogs.map(({ issueId, changeHistories }) => [issueId, changeHistories.length]),
  ).toEqual([[first, 2]]);
  const two = await ask({ nextPageToken: one.nextPageToken });
  expect(two.issueChangeLogs.map(({ issueId }) => issueId)).toEqual([second]);
  expect(two.nextPageToken).toBeUndefined();
  const labels = await ask({ fieldIds: ['labels'], maxResults: 10 });
  const items = labels.issueChangeLogs.flatMap(({ changeHistories }) =>
    changeHistories.flatMap((entry) => entry.items),
  );
  expect(items).toHaveLength(3);
  expect(items.every((item) => 'fieldId' in item && item.fieldId === 'labels')).toBe(true);
});
