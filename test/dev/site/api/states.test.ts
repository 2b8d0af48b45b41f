import { people } from '../../../../dev/jira/people';
import type { SessionView } from '../../../../dev/site/protocol';
import { signIn } from '../tiny/browser';
import { addIssue, openTinySite, type TinySite } from '../tiny/open';

let site: TinySite;
beforeAll(async () => {
  site = await openTinySite();
}, 30_000);
afterEach(() => site.forge.faults.reset());
afterAll(() => site.drop());

const here = { moduleKey: 'tiny-project', place: { projectKey: 'TINY' } };
const whoAmI = { ...here, functionKey: 'who.am', payload: {} };

test('frames hear that the licence ran out, and nothing of it before', async () => {
  const ask = await signIn(site, 'lead');
  expect((await ask('/site/context', here)).body).not.toHaveProperty('license');
  await ask('/site/faults', { unlicensed: true });
  expect((await ask('/site/context', here)).body).toMatchObject({ license: { active: false } });
});

test('frames and functions hear the same environment', async () => {
  const ask = await signIn(site, 'lead');
  const { body } = await ask('/site/context', here);
  expect(body).toMatchObject({ environmentId: expect.stringMatching(/^[-0-9a-f]{36}$/) });
});

test('somebody whose account was deleted is a stranger and can no longer be chosen', async () => {
  const ask = await signIn(site, 'wei');
  const { accountId } = people.wei;
  await (
    await signIn(site, 'admin')
  )('/site/accounts/remove', { accountId });
  const { body } = await ask('/site/session');
  const { me, people: present } = body as SessionView;
  expect(me.accountId).toBeNull();
  expect(present.map(({ name }) => name)).not.toContain('wei');
  const nowhere = await ask('/site/invoke', { ...whoAmI, place: {} });
  expect(nowhere.body).toEqual({ value: { ok: true, data: { accountId: null } } });
  expect((await site.jiraAs('wei', '/rest/api/3/myself')).status).toBe(401);
});

test.each([
  ['a project in the recycle bin', 'SOFT', '', 'softdeleted'],
  ['a deleted project', 'GONE', '?enableUndo=false', 'deleted'],
])('%s is told to the app, and is no place any more', async (_, key, query, what) => {
  site.jira.setup.addProject({ key, name: 'Gone', leadId: people.lead.accountId });
  const path = `/rest/api/3/project/${key}${query}`;
  expect((await site.jiraAs('admin', path, { method: 'DELETE' })).status).toBe(204);
  expect(site.forge.ledger.events().at(-1)?.event).toMatchObject({
    eventType: `avi:jira:${what}:project`,
    project: { key, name: 'Gone' },
  });
  const ask = await signIn(site, 'lead');
  const { status } = await ask('/site/context', { ...here, place: { projectKey: key } });
  expect(status).toBe(404);
});

test('search follows a change late while that switch is on', async () => {
  const ask = await signIn(site, 'lead');
  await ask('/site/faults', { searchLagSeconds: 60 });
  const key = await addIssue(site, 'TINY', 'Just born');
  const search = `/rest/api/3/search/jql?${new URLSearchParams({ jql: `key = ${key}` })}`;
  const found = async () => (await (await site.jiraAs('lead', search)).json()).issues;
  expect(await found()).toEqual([]);
  site.clock.set(site.clock.now() + 60_000);
  expect(await found()).toHaveLength(1);
});
