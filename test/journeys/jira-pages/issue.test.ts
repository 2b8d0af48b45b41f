import type { Page } from 'playwright-core';
import { openPages } from './open';

jest.setTimeout(60_000);

let pages: Awaited<ReturnType<typeof openPages>>;
beforeAll(async () => {
  pages = await openPages();
}, 60_000);
afterAll(() => pages.close());

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const pick = async (page: Page, option: string): Promise<void> =>
  page.getByRole('option', { name: option }).first().click();

test('a created issue is shown by a flag and can be opened', async () => {
  const page = await pages.visit('lead', '/jira/projects/TINY/summary');
  await button(page, 'Create').click();
  await page.getByRole('textbox', { name: 'Summary' }).fill('Born in the dialog');
  await page.getByRole('dialog').getByRole('button', { name: 'Create' }).click();
  await button(page, 'View').click();
  await button(page, 'Born in the dialog').waitFor();
});

test('a transition shows at once, in another browser too', async () => {
  const key = await pages.add('Task', 'Moves');
  const [one, other] = await Promise.all([
    pages.visit('lead', `/browse/${key}`),
    pages.visit('member', `/browse/${key}`),
  ]);
  await button(other, 'Status: To Do').waitFor();
  await button(one, 'Status: To Do').click();
  await one.getByRole('menuitem', { name: 'Done' }).click();
  await button(one, 'Status: Done').waitFor();
  await button(other, 'Status: Done').waitFor();
});

test('fields are edited where they stand', async () => {
  const epic = await pages.add('Epic', 'Above');
  const key = await pages.add('Task', 'Before');
  const page = await pages.visit('lead', `/browse/${key}`);

  await button(page, 'Before').click();
  await page.getByRole('textbox', { name: 'Summary' }).fill('After');
  await page.keyboard.press('Enter');
  await button(page, 'After').waitFor();

  await button(page, /^Assignee/).click();
  await pick(page, 'Mei Member');
  await button(page, 'Assignee: Mei Member').waitFor();

  await button(page, /^Labels/).click();
  await page.keyboard.type('checkout');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await button(page, 'Labels: checkout').waitFor();

  await button(page, /^Parent/).click();
  await pick(page, epic);
  await button(page, `Parent: ${epic}`).waitFor();

  expect(await pages.read(key)).toMatchObject({
    summary: 'After',
    assignee: { displayName: 'Mei Member' },
    labels: ['checkout'],
    parent: { key: epic },
  });
});

test('children are added in a row and counted by what is done', async () => {
  const epic = await pages.add('Epic', 'With children');
  const page = await pages.visit('lead', `/browse/${epic}`);
  await button(page, 'Create child issue').click();
  for (const summary of ['One', 'Two']) {
    await page.getByRole('textbox', { name: 'What needs to be done?' }).fill(summary);
    await page.keyboard.press('Enter');
    await page.getByRole('listitem').filter({ hasText: summary }).waitFor();
  }
  await page.getByText('0% done').waitFor();
  await page.getByRole('listitem').filter({ hasText: 'One' }).getByRole('link').click();
  await button(page, 'Status: To Do').click();
  await page.getByRole('menuitem', { name: 'Done' }).click();
  await button(page, 'Status: Done').waitFor();
  await page.goBack();
  await page.getByText('50% done').waitFor();
});

test('what Jira refuses is told in Jira’s words', async () => {
  const key = await pages.add('Task', 'Refused');
  const page = await pages.visit('lead', `/browse/${key}`);
  await button(page, /^Labels/).click();
  await page.keyboard.type('two words');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').first().waitFor();
  expect((await pages.read(key)).labels).toEqual([]);
});

test('a deleted issue is gone, and its address says so', async () => {
  const key = await pages.add('Task', 'Goes');
  const page = await pages.visit('lead', `/browse/${key}`);
  await button(page, 'Actions').click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await page.getByText(`${key} was deleted`).waitFor();
  await page.goto(`${pages.site.address}/browse/${key}`);
  await page.getByText("We couldn't find that").waitFor();
});
