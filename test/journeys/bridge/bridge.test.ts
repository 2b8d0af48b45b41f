import type * as Bridge from '@forge/bridge';
import type { Frame } from 'playwright-core';
import { people } from '../../../dev/jira/people';
import { frameOf, openBridge } from './open';

declare const bridge: typeof Bridge;

jest.setTimeout(60_000);

let opened: Awaited<ReturnType<typeof openBridge>>;
/** A frame beside an issue, for what leaves no trace in it. */
let shared: Frame;
beforeAll(async () => {
  opened = await openBridge();
  shared = await frameOf(await opened.goTo('/browse/TINY-1'));
}, 60_000);
afterAll(() => opened.close());

const projectPage = '/jira/projects/TINY/apps/tiny-project';
describe('the unmodified @forge/bridge in a frame', () => {
  test('knows where it stands', async () => {
    const context = await shared.evaluate(() => bridge.view.getContext());
    expect(context).toMatchObject({
      accountId: people.lead.accountId,
      moduleKey: 'tiny-context',
      locale: 'en-US',
      siteUrl: opened.site.address,
      extension: { type: 'jira:issueContext', issue: { key: 'TINY-1', type: 'Task' } },
    });
  });

  test('calls the resolver, and hears when it failed', async () => {
    expect(await shared.evaluate(() => bridge.invoke('who.am'))).toEqual({
      ok: true,
      data: { accountId: people.lead.accountId },
    });
    await expect(shared.evaluate(() => bridge.invoke('fall.over'))).rejects.toThrow();
  });

  test('asks Jira as the viewer', async () => {
    const me = await shared.evaluate(async () =>
      (await bridge.requestJira('/rest/api/3/myself')).json(),
    );
    expect(me).toMatchObject({ accountId: people.lead.accountId });
  });

  test('translates with the manifest’s texts', async () => {
    const texts = await shared.evaluate(async () => {
      const translate = await bridge.i18n.createTranslationFunction('zh-CN');
      return [translate('context.title'), translate('context.label')];
    });
    expect(texts).toEqual(['小面板', 'Tiny']);
  });

  test('wears the page’s theme and follows it', async () => {
    const page = await opened.goTo('/browse/TINY-1');
    const frame = await frameOf(page);
    await frame.waitForFunction(() => document.documentElement.dataset['colorMode'] === 'light');
    await page.getByRole('button', { name: /^Your account/ }).click();
    await page.getByRole('menuitemradio', { name: 'Dark' }).click();
    await frame.waitForFunction(() => document.documentElement.dataset['colorMode'] === 'dark');
    const surface = await frame.evaluate(() =>
      getComputedStyle(document.documentElement).getPropertyValue('--ds-surface'),
    );
    expect(surface).not.toBe('');
  });

  test('shows the product’s flags and closes them', async () => {
    const page = await opened.goTo('/browse/TINY-1');
    const frame = await frameOf(page);
    await frame.evaluate(() => {
      const flag = bridge.showFlag({ id: 'f', title: 'Saved well' });
      Object.assign(window, { flag });
    });
    await page.getByText('Saved well').waitFor();
    await frame.evaluate(() => (window as unknown as { flag: { close(): unknown } }).flag.close());
    await page.getByText('Saved well').waitFor({ state: 'detached' });
  });

  test('opens a modal that knows what it was opened with, and hears what it closed with', async () => {
    const page = await opened.goTo('/browse/TINY-1');
    const frame = await frameOf(page);
    await frame.evaluate(() => {
      const onClose = (payload: unknown): void => void Object.assign(window, { answer: payload });
      return new bridge.Modal({ context: { asked: 7 }, onClose }).open();
    });
    await page.getByRole('dialog').waitFor();
    const modal = await frameOf(page, 1);
    const context = await modal.evaluate(() => bridge.view.getContext());
    expect(context.extension['modal']).toEqual({ asked: 7 });
    await modal.evaluate(() => bridge.view.close({ answer: 42 }));
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const heard = await frame.evaluate(() => (window as unknown as { answer: unknown }).answer);
    expect(heard).toEqual({ answer: 42 });
  });

  test('cannot close what is no modal', async () => {
    await expect(shared.evaluate(() => bridge.view.close())).rejects.toThrow('not closable');
  });

  test('sends events to the other frames of the page', async () => {
    const page = await opened.goTo('/browse/TINY-1');
    const frame = await frameOf(page);
    const heard = await frame.evaluate(
      () =>
        new Promise((resolve) => {
          void bridge.events
            .on('moved', resolve)
            .then(() => bridge.events.emit('moved', { by: 2 }));
        }),
    );
    expect(heard).toEqual({ by: 2 });
  });

  test('carries realtime messages from one browser to another', async () => {
    const one = shared;
    const other = await frameOf(await opened.goTo('/browse/TINY-1'));
    await other.evaluate(() =>
      bridge.realtime.subscribe('news', (payload) => Object.assign(window, { news: payload })),
    );
    await other.waitForTimeout(500);
    await one.evaluate(() => bridge.realtime.publish('news', { text: 'hello' }));
    await other.waitForFunction(() => 'news' in window);
    const news = await other.evaluate(() => (window as unknown as { news: unknown }).news);
    expect(news).toEqual({ text: 'hello' });
  });

  test('refuses loudly what the site does not model', async () => {
    // The page tells the site of it while it refuses.
    const told = shared.page().waitForResponse(/not-modelled/);
    await expect(shared.evaluate(() => bridge.rovo.open({ type: 'default' }))).rejects.toThrow();
    await told;
    expect(opened.site.forge.ledger.notModelled().map(({ what }) => what)).toContainEqual(
      expect.stringMatching(/[rR]ovo/),
    );
  });
});

describe('a page of the app', () => {
  test('has its part of the address: it survives a reload and follows back and forward', async () => {
    const page = await opened.goTo(`${projectPage}/board?cycle=1`);
    const frame = await frameOf(page);
    const start = await frame.evaluate(async () => {
      const history = await bridge.view.createHistory();
      Object.assign(window, { moves: history });
      return history.location;
    });
    expect(start).toMatchObject({ pathname: '/board', search: '?cycle=1' });
    await frame.evaluate(() =>
      (window as unknown as { moves: { push(to: string): void } }).moves.push('/map?focus=2'),
    );
    await page.waitForURL(`**${projectPage}/map?focus=2`);
    await page.goBack();
    await frame.waitForFunction(
      () =>
        (window as unknown as { moves: { location: { pathname: string } } }).moves.location
          .pathname === '/board',
    );
    await page.goForward();
    await page.reload();
    const again = await frameOf(page);
    const pathname = await again.evaluate(
      async () => (await bridge.view.createHistory()).location.pathname,
    );
    expect(pathname).toBe('/map');
  });

  test('sends the reader to an issue, and tells its address', async () => {
    const page = await opened.goTo(projectPage);
    const frame = await frameOf(page);
    const url = await frame.evaluate(async () =>
      String(await bridge.router.getUrl({ target: 'issue', issueKey: 'TINY-1' })),
    );
    expect(url).toBe(`${opened.site.address}/browse/TINY-1`);
    await frame.evaluate(() => void bridge.router.navigate('/browse/TINY-1'));
    await page.getByRole('button', { name: 'First' }).waitFor();
  });
});

test('a frame’s height follows its content', async () => {
  const page = await opened.goTo('/browse/TINY-1');
  const frame = await frameOf(page);
  await frame.evaluate(() => {
    const tall = document.createElement('div');
    tall.style.height = '700px';
    document.body.append(tall);
  });
  await page.waitForFunction(() => (document.querySelector('iframe')?.clientHeight ?? 0) > 700);
});

test('a frame cannot reach the page around it', async () => {
  await expect(shared.evaluate(() => window.parent.document.title)).rejects.toThrow();
});

test('what a frame’s policy blocks is recorded', async () => {
  await shared.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = 'body { color: red }';
    document.head.append(style);
  });
  while (opened.site.violations.length === 0) await shared.waitForTimeout(50);
  expect(opened.site.violations[0]).toMatchObject({ directive: 'style-src-elem' });
});
