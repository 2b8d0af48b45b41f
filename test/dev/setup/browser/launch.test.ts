import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Frame } from 'playwright-core';
import { launchBrowser } from '../../../../dev/setup/browser/launch';

let browser: Browser;
let server: Server;
let port: number;

/** `/` is a page of 127.0.0.1 whose frame comes from localhost: another origin. */
const pages: Record<string, () => string> = {
  '/': () => `<p id="secret">plumb</p><iframe src="http://localhost:${port}/frame"></iframe>`,
  '/frame': () => '<p>frame</p>',
  '/letters': () => '<p style="font: 40px sans-serif"><span>目</span><span>标</span></p>',
};

beforeAll(async () => {
  server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(pages[request.url ?? '']?.() ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  port = (server.address() as AddressInfo).port;
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await new Promise((resolve) => server.close(resolve));
});

async function open(path: string) {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`http://127.0.0.1:${port}${path}`);
  return page;
}

const readParent = (frame: Frame) =>
  frame.evaluate(() => {
    try {
      return window.parent.document.getElementById('secret')?.textContent ?? 'empty';
    } catch (error) {
      return (error as Error).name;
    }
  });

describe('the browser of the tests', () => {
  it('keeps a frame of another origin from reading its parent', async () => {
    const page = await open('/');
    const frame = page.frames().find((candidate) => candidate.url().endsWith('/frame'));
    expect(await readParent(frame!)).toBe('SecurityError');
  });

  it('lets a page read itself, so the refusal above is about origins', async () => {
    const page = await open('/');
    expect(await readParent(page.mainFrame())).toBe('plumb');
  });

  it('draws Chinese letters, not boxes', async () => {
    const page = await open('/letters');
    const shots = await Promise.all(
      [0, 1].map((index) => page.locator('span').nth(index).screenshot()),
    );
    expect(shots[0]!.equals(shots[1]!)).toBe(false);
  });
});
