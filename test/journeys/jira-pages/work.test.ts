import type { Page } from 'playwright-core';
import { people } from '../../../dev/jira/people';
import { openPages } from './open';

jest.setTimeout(60_000);

let pages: Awaited<ReturnType<typeof openPages>>;
beforeAll(async () => {
  pages = await openPages();
  const { setup } = pages.site.jira;
  setup.addProject({ key: 'NEXT', name: 'Next', leadId: people.lead.accountId });
}, 60_000);
afterAll(() => pages.close());

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const dialog = (page: Page) => page.getByRole('dialog');
const fill = async (page: Page, field: string, value: string): Promise<void> => {
  await button(page, new RegExp(`^${field}`)).click();
  await page.getByRole('textbox', { name: field }).fill(value);
  await page.keyboard.press('Enter');
};

test('work is estimated, and logged work taken off what remains', async () => {
  const key = await pages.add('Task', 'Takes time');
  const page = await pages.visit('lead', `/browse/${key}`);
  await fill(page, 'Story points', '5');
  await button(page, 'Story points: 5').waitFor();
  await fill(page, 'Original estimate', '1d');
  await button(page, 'Original estimate: 1d').waitFor();

  await button(page, /^Time tracking/).click();
  await dialog(page).getByLabel('Time spent').fill('soon');
  await button(page, 'Save').click();
  await dialog(page).getByText("'soon' is not a valid time duration.").waitFor();
  await dialog(page).getByLabel('Time spent').fill('3h');
  await button(page, 'Save').click();
  await dialog(page).waitFor({ state: 'detached' });
  await page.getByText('3h logged').waitFor();
  await page.getByText('5h remaining').waitFor();
});

test('issues are linked and unlinked', async () => {
  const other = await pages.add('Task', 'Stands in the way');
  const key = await pages.add('Task', 'Waits');
  const page = await pages.visit('lead', `/browse/${key}`);
  await button(page, 'Link work item').click();
  await page.getByRole('combobox', { name: 'How it is linked' }).click();
  await page.getByRole('option', { name: 'is blocked by' }).click();
  await page.getByRole('combobox', { name: 'Work item to link' }).fill(other);
  await page.getByRole('option', { name: `${other} Stands in the way` }).click();
  await page.getByRole('button', { name: 'Link', exact: true }).click();
  const linked = page.getByRole('region', { name: 'Linked work items' });
  await linked.getByRole('heading', { name: 'is blocked by' }).waitFor();

  await linked.getByRole('link', { name: other }).click();
  await linked.getByRole('heading', { name: 'blocks' }).waitFor();
  await button(page, `Unlink ${key}`).click();
  await linked.getByRole('heading', { name: 'blocks' }).waitFor({ state: 'detached' });
});

test('an issue moves to another project, and its old address still leads to it', async () => {
  const key = await pages.add('Task', 'Travels');
  const page = await pages.visit('lead', `/browse/${key}`);
  await button(page, 'Actions').click();
  await page.getByRole('menuitem', { name: 'Move' }).click();
  await dialog(page).getByRole('combobox', { name: 'New project' }).click();
  await page.getByRole('option', { name: 'Next (NEXT)' }).click();
  await dialog(page).getByRole('button', { name: 'Move' }).click();
  await page.getByText(`${key} is now NEXT-1`).waitFor();
  await page.waitForURL('**/browse/NEXT-1');
  await page.goto(`${pages.site.address}/browse/${key}`);
  await page.getByRole('navigation', { name: 'Breadcrumbs' }).getByText('NEXT-1').waitFor();
});

test.each([
  ['Archive', 'Archived'],
  ['Move to trash', 'In the trash'],
])('a project goes by "%s" and comes back', async (action, state) => {
  const page = await pages.visit('admin', '/jira/projects/NEXT/summary');
  await button(page, 'Project actions').click();
  await page.getByRole('menuitem', { name: action }).click();
  await dialog(page).getByRole('button', { name: action }).click();
  await page.getByText(state, { exact: true }).waitFor();
  const row = page.getByRole('row', { name: /NEXT/ });
  expect(await row.count()).toBe(0);
  await button(page, 'Restore NEXT').click();
  await row.waitFor();
});
