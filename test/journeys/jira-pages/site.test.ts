import type { Page } from 'playwright-core';
import { openPages } from './open';

jest.setTimeout(60_000);

let pages: Awaited<ReturnType<typeof openPages>>;
beforeAll(async () => {
  pages = await openPages();
  for (let n = 1; n <= 55; n += 1) await pages.add('Task', `Number ${n}`);
}, 60_000);
afterAll(() => pages.close());

const choose = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('button', { name: /^(Your account|你的账户)/ }).click();
  await page.getByRole('menuitemradio', { name }).first().click();
};

const query = (jql: string): string => `/issues/?${new URLSearchParams({ jql })}`;

test('a search is paged, and its address survives a reload', async () => {
  const page = await pages.visit('lead', query('project = TINY ORDER BY created ASC'));
  await page.getByText('1–50').waitFor();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByText('51–55').waitFor();
  await page.reload();
  await page.getByText('1–50').waitFor();
});

test('a bad query is answered in Jira’s words', async () => {
  const page = await pages.visit('lead', query('nofield = 1'));
  await page.getByText("Field 'nofield' does not exist or you do not have permission").waitFor();
});

test('whoever may not use Jira is told so; a hidden project is hidden', async () => {
  const page = await pages.visit('lead', '/jira/projects');
  await page.getByRole('main').getByText('Hidden things').waitFor();
  await choose(page, 'Mei Member');
  await page.getByText('Hidden things').first().waitFor({ state: 'detached' });
  await page.getByRole('main').getByText('Tiny things').waitFor();
  expect(await page.getByText('Hidden things').count()).toBe(0);
  await choose(page, 'Otto Outsider');
  await page.getByText("You don't have access to Jira").waitFor();
  await choose(page, 'Anonymous');
  await page.getByText('Log in to see this page').waitFor();
});

test('a stranger who searches is asked to log in', async () => {
  const page = await pages.visit('anonymous', '/issues');
  await page.getByText('Log in to see this page').waitFor();
  expect(await page.getByText('No issues were found').count()).toBe(0);
});

test('language and theme are kept over a reload', async () => {
  const page = await pages.visit('lead', '/browse/TINY-1');
  await choose(page, '中文');
  await page.getByText('详细信息').waitFor();
  await choose(page, '深色');
  await page.reload();
  await page.getByText('详细信息').waitFor();
  const html = page.locator('html[data-color-mode="dark"][lang="zh-CN"]');
  await html.waitFor({ state: 'attached' });
});

test('the developer’s drawer shows what ran and moves the clock', async () => {
  const page = await pages.visit('lead', '/browse/TINY-1');
  await page.getByRole('button', { name: 'Developer' }).click();
  await page.getByText('dynamicProperties').first().waitFor();
  await page.getByRole('tab', { name: 'Site' }).click();
  const before = pages.site.clock.now();
  await page.getByRole('button', { name: '+ 1 week' }).click();
  await page.getByText(new Date(before + 604_800_000).toISOString().slice(0, 10)).waitFor();
  await page.getByRole('button', { name: 'Run hourly' }).click();
  await page.getByRole('tab', { name: 'Invocations' }).click();
  await page.getByRole('group').filter({ hasText: 'every hour' }).first().waitFor();
});

test('the page fits a narrow screen', async () => {
  const page = await pages.visit('lead', '/browse/TINY-1');
  await page.setViewportSize({ width: 360, height: 740 });
  await page.getByText('Details').waitFor();
  for (const address of ['/browse/TINY-1', '/jira/projects', query('project = TINY')]) {
    await page.goto(pages.site.address + address);
    await page.getByRole('main').getByText(/TINY/).first().waitFor();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
  }
});
