import type { Product } from '../../dev/forge/types';
import type { Jira } from '../../dev/jira/jira';
import type { JiraProject } from '../../dev/jira/model/project';
import { openAppSite, type AppSite } from '../support/app-site';
import { anEpic, anIssue, aProject } from '../support/jira-work';
import { anOkr } from '../support/okr-work';

describe('linking', () => {
  let site: AppSite;
  let project: JiraProject;
  let keyResultId: string;
  let silent = false;

  /** A Jira that, while silent, proves rights but does not let issues be read. */
  const halfSilent = (jira: Jira): Product => ({
    fetch: async (request, caller) =>
      silent && /bulkfetch|search/.test(request.url)
        ? new Response('', { status: 400 })
        : jira.fetch(request, caller),
  });

  beforeEach(async () => {
    silent = false;
    site = await openAppSite({ product: halfSilent });
    project = aProject(site);
    keyResultId = (await anOkr(site, project)).keyResultIds[0]!;
  });
  afterEach(() => site.close());

  const link = (person: 'lead' | 'member', issueIds: string[]) =>
    site.ask(person, 'issueLink.add', { keyResultId, issueIds });
  const total = async () => {
    const { keyResult } = await site.call('lead', 'keyResult.get', { id: keyResultId });
    return keyResult.work!.total;
  };

  test('a hundred are read at once; more, up to a thousand, are linked and read by the drain', async () => {
    const ids = Array.from({ length: 1001 }, () => anIssue(site, project).id);
    await site.forge.settleAll();
    expect(await link('member', ids)).toMatchObject({
      refusal: { code: 'invalid', field: 'issueIds' },
    });
    expect(await link('member', ids.slice(0, 100))).toMatchObject({ data: { counted: 100 } });
    expect(await link('member', ids.slice(1))).toMatchObject({ data: { counted: 100 } });
    const waiting = async () =>
      (await site.call('lead', 'keyResult.get', { id: keyResultId })).waiting;
    expect(await waiting()).toBe(1000);
    await site.forge.settleAll();
    expect(await total()).toBe(1001);
    expect(await waiting()).toBe(0);
  }, 60_000);

  test('issues that the viewer does not see are refused as if they did not exist', async () => {
    const shut = aProject(site, 'SHUT', { everyone: null });
    const [seen, unseen] = [anIssue(site, project), anIssue(site, shut)];
    const answer = await link('member', [seen.id, unseen.id]);
    expect(answer).toMatchObject({ refusal: { code: 'not-found', field: 'issueIds.1' } });
    expect(await link('member', [seen.id, '999999'])).toEqual(answer);
    expect(await total()).toBe(0);
  });

  test('issues that the viewer may not edit are refused', async () => {
    const readable = aProject(site, 'READ', { everyone: 'Viewers' });
    const issue = anIssue(site, readable);
    expect(await link('member', [issue.id])).toMatchObject({ refusal: { code: 'not-allowed' } });
    expect(await link('lead', [issue.id])).toMatchObject({ ok: true });
  });

  test('twice is once', async () => {
    const { epic } = anEpic(site, project, 2);
    await link('member', [epic.id]);
    await link('lead', [epic.id]);
    const { links, linkCount } = await site.call('lead', 'keyResult.get', { id: keyResultId });
    expect(links).toHaveLength(1);
    expect(linkCount).toBe(1);
    expect(await total()).toBe(2);
  });

  test('the children of a great epic beyond the first thousand come with the drain', async () => {
    const { epic } = anEpic(site, project, 1_150);
    await site.forge.settleAll();
    expect(await link('member', [epic.id])).toMatchObject({ ok: true, data: { counted: 1_000 } });
    await site.forge.settleAll();
    expect(await total()).toBe(1_150);
  }, 60_000);

  test('where Jira falls silent half-way the link is kept and the work counted later', async () => {
    const { epic } = anEpic(site, project, 3);
    await site.forge.settleAll();
    silent = true;
    const answer = await link('member', [epic.id]);
    silent = false;
    await site.forge.settleAll();
    expect(answer).toMatchObject({ ok: true, data: { linked: [epic.id], counted: 0 } });
    expect(await total()).toBe(3);
  });

  test('what is read later is read even where a drain comes before the link', async () => {
    const issue = anIssue(site, project);
    await site.forge.settleAll();
    silent = true;
    const { pool } = site.schema;
    const real = pool.execute.bind(pool);
    const spy = jest.spyOn(pool, 'execute').mockImplementation(async (...args: unknown[]) => {
      const links = String(args[0]).includes('INTO kr_link_version');
      if (links) await pool.query('DELETE FROM dirty_issue');
      return Reflect.apply(real, pool, args) as never;
    });
    await link('member', [issue.id]);
    spy.mockRestore();
    silent = false;
    await site.forge.settleAll();
    expect(await total()).toBe(1);
  });

  test('a removed link takes along what it brought; removing it again changes nothing', async () => {
    const { epic } = anEpic(site, project, 2);
    await link('member', [epic.id]);
    const gone = { keyResultId, issueId: epic.id };
    await site.call('member', 'issueLink.remove', gone);
    await site.call('member', 'issueLink.remove', gone);
    expect(await total()).toBe(0);
    expect((await link('member', [epic.id])).ok).toBe(true);
    expect(await total()).toBe(2);
  });
});
