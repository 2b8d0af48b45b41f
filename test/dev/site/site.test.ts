import { runCommand } from '../../../dev/cli/run-command';
import { people } from '../../../dev/jira/people';
import { signIn } from './tiny/browser';
import { addIssue, openTinySite, type TinySite } from './tiny/open';

let site: TinySite;
beforeAll(async () => {
  site = await openTinySite();
}, 30_000);
afterAll(() => site.drop());

const browser = (user: string) => signIn(site, user);

const invoke = (functionKey: string, payload: unknown = {}) => ({
  moduleKey: 'tiny-project',
  place: { projectKey: 'TINY' },
  functionKey,
  payload,
});

describe('a page calls the app', () => {
  test('as the user of the cookie, whatever the payload claims', async () => {
    const ask = await browser('member');
    const { body } = await ask('/site/invoke', {
      ...invoke('who.am', { accountId: people.admin.accountId }),
      accountId: people.admin.accountId,
    });
    expect(body).toEqual({ value: { ok: true, data: { accountId: people.member.accountId } } });
  });

  test('as nobody when the visitor is anonymous and stands nowhere in Jira', async () => {
    const ask = await browser('anonymous');
    const { body } = await ask('/site/invoke', { ...invoke('who.am'), place: {} });
    expect(body).toEqual({ value: { ok: true, data: { accountId: null } } });
  });

  test('and is told where it stands by the site, not by the page', async () => {
    const ask = await browser('lead');
    const issueKey = await addIssue(site, 'TINY', 'Here');
    const { body } = await ask('/site/invoke', {
      ...invoke('where.am'),
      place: { issueKey, modal: { from: 'panel' } },
    });
    expect(body).toMatchObject({
      value: {
        data: {
          type: 'jira:projectPage',
          issue: { key: issueKey, type: 'Task' },
          project: { key: 'TINY' },
          modal: { from: 'panel' },
        },
      },
    });
  });

  test('not from a place its user may not see', async () => {
    const ask = await browser('member');
    const { status } = await ask('/site/invoke', {
      ...invoke('where.am'),
      place: { projectKey: 'HID' },
    });
    expect(status).toBe(404);
  });

  test('and hears what went wrong in it', async () => {
    const ask = await browser('lead');
    const { status, body } = await ask('/site/invoke', invoke('fall.over'));
    expect(status).toBe(500);
    expect(body).toEqual({ error: expect.any(String) });
  });
});

test('a request from another origin’s page is refused', async () => {
  const response = await fetch(`${site.address}/site/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: site.frameAddress },
    body: JSON.stringify({ advanceMs: 1000 }),
  });
  expect(response.status).toBe(403);
});

test('Jira answers a browser as its user, and a tool as the user of its token', async () => {
  const ask = await browser('member');
  expect((await ask('/rest/api/3/myself')).body).toMatchObject({
    accountId: people.member.accountId,
  });
  const token = Buffer.from(`${people.lead.email}:token`).toString('base64');
  const response = await fetch(`${site.address}/rest/api/3/myself`, {
    headers: { authorization: `Basic ${token}` },
  });
  expect(await response.json()).toMatchObject({ accountId: people.lead.accountId });
});

test('requestJira of a page works within the app’s scopes only', async () => {
  const ask = await browser('lead');
  const request = { product: 'jira', restPath: '/rest/api/3/issue', method: 'POST', body: '{}' };
  const { body } = await ask('/site/product', request);
  expect(body).toMatchObject({ status: 401 });
});

test('what is not modelled is refused and listed', async () => {
  const ask = await browser('lead');
  const { body } = await ask('/site/product', { product: 'compass', restPath: '/' });
  expect(body).toEqual({ error: expect.stringContaining('not modelled') });
  expect(site.forge.ledger.notModelled().map(({ what }) => what)).toContainEqual(
    expect.stringContaining('compass'),
  );
});

test('modules come with titles in the reader’s language', async () => {
  const ask = await browser('lead');
  const { body } = await ask('/site/modules');
  expect(body).toMatchObject({
    modules: [{ key: 'tiny-context', title: '小面板', dynamic: true }, { key: 'tiny-project' }],
  });
});

test('the lozenge beside an issue comes from the app', async () => {
  const ask = await browser('lead');
  const issueKey = await addIssue(site, 'TINY', 'Lozenge');
  const { body } = await ask('/site/status', { moduleKey: 'tiny-context', place: { issueKey } });
  expect(body).toMatchObject({ status: { type: 'lozenge', value: { label: issueKey } } });
});

test('a change in Jira reaches the app’s trigger', async () => {
  const key = await addIssue(site, 'TINY', 'Seen');
  await site.settle();
  expect(await site.invokeAs('lead', 'seen.issues', {})).toMatchObject({
    data: expect.arrayContaining([key]),
  });
});

test('a frame’s page has the bridge, the policy and nothing outside its folder', async () => {
  const page = await fetch(`${site.frameAddress}/main/context.html`);
  expect(await page.text()).toContain('/_bridge/frame.js');
  expect(page.headers.get('content-security-policy')).toContain(site.address);
  const outside = await fetch(`${site.frameAddress}/main/..%2fmanifest.yml`);
  expect(outside.status).toBe(404);
  const script = await fetch(`${site.frameAddress}/_bridge/frame.js`);
  expect(await script.text()).toContain('__bridge');
});

describe('the command line', () => {
  const operate = (operation: string) =>
    runCommand(
      { kind: 'operate', operation, input: {}, user: 'lead', locale: 'en-US' },
      site.address,
    );

  test('prints what an operation answers', async () => {
    const { output, code } = await operate('who.am');
    expect({ output, code }).toEqual({ output: { accountId: people.lead.accountId }, code: 0 });
  });

  test('prints a refusal and exits with 1', async () => {
    expect(await operate('say.no')).toEqual({
      output: { code: 'invalid', field: 'name', message: 'A name is missing.' },
      code: 1,
    });
  });

  test('moves the clock forward, runs a schedule, and says when the clock would go back', async () => {
    const before = site.clock.now();
    await runCommand({ kind: 'clock-advance', ms: 3_600_000 }, site.address);
    expect(site.clock.now()).toBeGreaterThanOrEqual(before + 3_600_000);
    await runCommand({ kind: 'schedule', key: 'hourly' }, site.address);
    const back = { kind: 'clock-set', moment: new Date(before).toISOString() } as const;
    await expect(runCommand(back, site.address)).rejects.toThrow('forward');
  });
});

test('people who come by another name of this machine are sent to the one that works', async () => {
  const other = site.address.replace('127.0.0.1', 'localhost');
  const response = await fetch(`${other}/browse/TINY-1`, {
    headers: { accept: 'text/html' },
    redirect: 'manual',
  });
  expect(response.headers.get('location')).toBe(`${site.address}/browse/TINY-1`);
});

test('requests of pages are kept for the developer', async () => {
  const ask = await browser('member');
  await ask('/site/product', { product: 'jira', restPath: '/rest/api/3/myself' });
  const { body } = await ask('/site/developer');
  expect(body).toMatchObject({
    pageCalls: expect.arrayContaining([
      expect.objectContaining({ as: 'Mei Member', method: 'GET', status: 200 }),
    ]),
  });
});
