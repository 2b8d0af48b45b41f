import type { Product } from '../../../dev/forge/types';
import type { Jira } from '../../../dev/jira/jira';
import type { JiraProject } from '../../../dev/jira/model/project';
import { openAppSite, type AppSite } from '../../support/app-site';
import { anIssue, aProject, by, typeId } from '../../support/jira-work';
import { anOkr } from '../../support/okr-work';

const quiet = { ...by, silent: true };

let site: AppSite;
let project: JiraProject;
let keyResultId: string;
/** What stands before Jira: an answer of its own, or null for Jira's. */
let before: (url: string, body: string) => Promise<Response | null> | Response | null = () => null;

const guarded = (jira: Jira): Product => ({
  fetch: async (request, caller) => {
    const body = request.method === 'GET' ? '' : await request.clone().text();
    return (await before(request.url, body)) ?? jira.fetch(request, caller);
  },
});

beforeEach(async () => {
  before = () => null;
  site = await openAppSite({ product: guarded });
  project = aProject(site);
  keyResultId = (await anOkr(site, project)).keyResultIds[0]!;
});
afterEach(() => site.close());

const work = async () =>
  (await site.call('lead', 'keyResult.get', { id: keyResultId })).keyResult.work;
const link = (...issueIds: string[]) =>
  site.call('lead', 'issueLink.add', { keyResultId, issueIds });
const quietly = (more: object) =>
  site.jira.work.create(
    { projectId: project.id, typeId: typeId.story, summary: 'x', ...more },
    quiet,
  );
const aboveEpics = () => site.jira.setup.issueTypeNamed('Initiative', 2).id;

describe('what lies below a linked issue', () => {
  test('is read to the last level, though Jira broke off in the middle', async () => {
    const errors = jest.spyOn(console, 'error').mockReturnValue();
    const top = quietly({ typeId: aboveEpics() });
    const epics = [1, 2, 3].map(() => quietly({ typeId: typeId.epic, parentId: top.id }));
    for (const { id } of epics) for (let n = 0; n < 4; n += 1) quietly({ parentId: id });
    let broken = 0;
    before = (url, body) => {
      const isSecondLevel = /search\/jql/.test(url) && body.includes(epics[0]!.id);
      if (!isSecondLevel || broken >= 3) return null;
      broken += 1;
      return new Response('', { status: 503 });
    };
    await link(top.id);
    await site.forge.settleAll();
    await site.forge.runSchedule('every-five-minutes');
    await site.forge.settleAll();
    expect(await work()).toMatchObject({ total: 12 });
    expect(broken).toBe(3);
    errors.mockRestore();
  });

  test('counts at once where epic and stories are new together, though search does not know them yet', async () => {
    const top = anIssue(site, project, { typeId: aboveEpics() });
    await link(top.id);
    await site.forge.settleAll();
    site.forge.faults.set({ searchLagSeconds: 5 });
    const epic = anIssue(site, project, { typeId: typeId.epic, parentId: top.id });
    for (let n = 0; n < 3; n += 1) anIssue(site, project, { parentId: epic.id });
    site.clock.set(site.clock.now() + 1000);
    await site.forge.settleAll();
    expect(await work()).toMatchObject({ total: 3 });
  });
});

test('what is deleted counts no longer, though Jira does not answer', async () => {
  const errors = jest.spyOn(console, 'error').mockReturnValue();
  const [kept, gone] = [anIssue(site, project), anIssue(site, project)];
  await link(kept.id, gone.id);
  await site.forge.settleAll();
  site.forge.faults.set({ restRateLimited: 1, retryAfterSeconds: 3000 });
  site.jira.work.remove(gone.id, by);
  await site.forge.settleAll();
  expect(await work()).toMatchObject({ total: 1 });
  errors.mockRestore();
});

describe('another field for estimates', () => {
  const estimated = async () => {
    const [rows] = await site.schema.pool.query(
      'SELECT DISTINCT estimate FROM issue_fact ORDER BY estimate',
    );
    return (rows as { estimate: string | null }[]).map(
      ({ estimate }) => estimate && Number(estimate),
    );
  };
  const field = 'customfield_10016';
  const edit = (estimationField: string | null) =>
    site.ask('admin', 'settings.edit', { estimationField });

  beforeEach(async () => {
    await edit(null);
    const ids = Array.from({ length: 3 }, () => quietly({ storyPoints: 5 }).id);
    await link(...ids);
    await site.forge.settleAll();
    // So long ago that the hour does not read them as changed.
    site.clock.set(site.clock.now() + 2 * 86_400_000);
    await site.forge.runSchedule('every-hour');
    await site.forge.settleAll();
  });

  test('holds for what was being read while it was named', async () => {
    expect(await estimated()).toEqual([null]);
    let isNamed = false;
    before = async (url) => {
      if (isNamed || !/issue\/bulkfetch/.test(url)) return null;
      isNamed = true;
      await edit(field);
      return null;
    };
    const [issue] = site.jira.store.issues.all();
    site.jira.work.edit(issue!.id, { labels: ['touched'] }, by);
    await site.forge.settleAll();
    expect(await estimated()).toEqual([5]);
  });

  test('is read by the hour where marking everything failed', async () => {
    const errors = jest.spyOn(console, 'error').mockReturnValue();
    const { pool } = site.schema;
    const execute = pool.execute.bind(pool);
    const broken = jest
      .spyOn(pool, 'execute')
      .mockImplementation((...args: unknown[]) =>
        String(args[0]).includes('INTO dirty_issue')
          ? Promise.reject(new Error('Out Of Memory Quota!'))
          : (Reflect.apply(execute, pool, args) as never),
      );
    expect(await edit(field)).toMatchObject({ ok: false });
    broken.mockRestore();
    await site.forge.runSchedule('every-hour');
    await site.forge.settleAll();
    expect(await estimated()).toEqual([5]);
    errors.mockRestore();
  });
});
