import type { JiraProject } from '../../../dev/jira/model/project';
import { openAppSite, type AppSite } from '../../support/app-site';
import { anEpic, anIssue, aProject, by } from '../../support/jira-work';
import { anOkr, byIssues } from '../../support/okr-work';

let site: AppSite;
let project: JiraProject;
let here: string;
let there: string;

beforeEach(async () => {
  site = await openAppSite();
  project = aProject(site);
  const keyResults = [byIssues, { ...byIssues, title: 'There' }];
  [here = '', there = ''] = (await anOkr(site, project, { keyResults })).keyResultIds;
  jest.spyOn(console, 'error').mockImplementation();
});
afterEach(async () => {
  jest.restoreAllMocks();
  await site.close();
});

const total = async (id: string) =>
  (await site.call('lead', 'keyResult.get', { id })).keyResult.work?.total ?? 0;
const move = (linked: string) =>
  site.ask('lead', 'issueLink.move', { linked, keyResultId: here, toKeyResultId: there });

/** From so many statements on that write, none succeeds until `restore`. */
function failAfter(writes: number): () => boolean {
  const { pool } = site.schema;
  const real = pool.execute.bind(pool);
  let left = writes;
  let failed = false;
  const spy = jest.spyOn(pool, 'execute').mockImplementation((...args: unknown[]) => {
    const isWrite = /\b(INSERT|UPDATE|DELETE)\b/.test(String(args[0]));
    if (isWrite && left === 0) {
      failed = true;
      return Promise.reject(new Error('gone'));
    }
    if (isWrite) left -= 1;
    return Reflect.apply(real, pool, args) as never;
  });
  return () => {
    spy.mockRestore();
    return failed;
  };
}

const withEpic = async () => {
  const { epic } = anEpic(site, project, 2);
  await site.call('lead', 'issueLink.add', { keyResultId: here, issueIds: [epic.id] });
  return epic.id;
};
const withRule = async () => {
  for (let made = 0; made < 2; made += 1) {
    site.jira.work.edit(anIssue(site, project).id, { labels: ['mine'] }, by);
  }
  const rule = { keyResultId: here, jql: 'labels = mine' };
  return (await site.call('lead', 'issueRule.save', rule)).id;
};

test.each([
  ['an epic', withEpic],
  ['a rule', withRule],
])(
  '%s that is moved is never linked nowhere, wherever it stops, and a repeat finishes',
  async (_, link) => {
    const linked = await link();
    await site.forge.settleAll();
    for (let writes = 0; ; writes += 1) {
      const restore = failAfter(writes);
      const { ok } = await move(linked);
      const failed = restore();
      await site.forge.settleAll();
      const [before, after] = [await total(here), await total(there)];
      expect(Math.max(before, after)).toBe(2);
      if (ok && !failed) break;
      if (before === 0) break;
    }
    expect([await total(here), await total(there)]).toEqual([0, 2]);
  },
  60_000,
);

test('a rule that Jira does not understand any more is not moved: what it found would be lost', async () => {
  const source = anIssue(site, project);
  site.jira.work.edit(anIssue(site, project).id, { labels: ['mine'] }, by);
  const jql = `labels = mine AND issue not in linkedIssues("${source.key}")`;
  const { id } = await site.call('lead', 'issueRule.save', { keyResultId: here, jql });
  await site.forge.settleAll();
  site.jira.work.remove(source.id, by);
  expect(await move(id)).toMatchObject({ refusal: { code: 'invalid', field: 'linked' } });
  expect([await total(here), await total(there)]).toEqual([1, 0]);
  expect((await site.call('lead', 'keyResult.get', { id: there })).rules).toEqual([]);
});
