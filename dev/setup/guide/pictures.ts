import type { Page } from 'playwright-core';
import { board, context, global } from '../screens/frames';
import { objectiveTask, openKeyResult, press, shop, type Picture } from './picture';

const sheet = [
  'Objective\tKey result\tOwner\tBaseline\tTarget',
  'Refunds are rare\tRefunds of all orders\tSam Okafor\t6 %\t3 %',
  '\tComplaints a week\tMei Member\t40\tsoon',
  'Support answers the same day\tMedian hours to an answer\tLena Lead\t30\t8',
].join('\n');

async function pasteSheet(page: Page): Promise<void> {
  const goals = board(page);
  await press(goals, 'Paste a sheet');
  await goals.getByLabel('Your sheet').fill(sheet);
  await press(goals, 'Continue');
  await goals.getByLabel('Column A · Objective').waitFor();
  await press(goals, 'Continue');
  await goals.getByText('Nothing has been written yet', { exact: false }).waitFor();
}

const why = async (page: Page) => {
  await board(page).locator('button[data-status]').first().click();
  await board(page).getByRole('dialog').waitFor();
};

const boardForm = (page: Page) => board(page).locator('form').first();

const setUp: readonly Picture[] = [
  {
    ...{ file: 'guide/pictures/new-objective.png', user: 'lead', at: shop, part: boardForm },
    open: (page) => press(board(page), 'Create objective'),
  },
  {
    ...{ file: 'guide/pictures/sheet.png', user: 'lead', at: shop, height: 900 },
    open: pasteSheet,
  },
  {
    ...{ file: 'guide/pictures/milestones.png', user: 'lead', at: shop, part: boardForm },
    open: async (page) => {
      await objectiveTask('O-5', 'Add key result')(page);
      await board(page).getByRole('radio', { name: 'Milestones' }).check();
    },
  },
  {
    ...{ file: 'guide/pictures/visibility.png', user: 'lead', at: shop, part: boardForm },
    open: async (page) => {
      await objectiveTask('O-5', 'Edit')(page);
      await board(page).locator('summary').first().click();
      await board(page).getByRole('radio', { name: 'Named people' }).check();
    },
  },
];

const everyWeek: readonly Picture[] = [
  { file: 'pictures/board.png', user: 'lead', at: shop, open: why },
  { file: 'guide/pictures/why.png', user: 'lead', at: shop, open: why, height: 520 },
  {
    ...{ file: 'guide/pictures/my-okrs.png', user: 'noor', at: '/jira/apps/okr-global' },
    open: (page) => press(global(page), /^Check in on/),
    height: 900,
  },
  {
    ...{ file: 'guide/pictures/record-value.png', user: 'lead', at: shop, height: 760 },
    open: async (page) => {
      await openKeyResult(page, 'KR-7');
      await press(board(page), 'Record a value');
    },
  },
  {
    ...{ file: 'pictures/issue.png', user: 'member', at: { epic: 'Guest checkout' } },
    ...{ part: (page: Page) => page.locator('main'), margin: -1, height: 1090 },
  },
  {
    ...{ file: 'guide/pictures/link.png', user: 'lead', at: { epic: 'Image pipeline' } },
    open: async (page) => {
      await press(context(page), 'Link a key result');
      await context(page).getByRole('option').first().waitFor();
    },
    part: (page) => page.locator('iframe[src*="context.html"]'),
  },
];

const together: readonly Picture[] = [
  { file: 'guide/pictures/alignment.png', user: 'lead', at: `${shop}?view=alignment`, height: 600 },
  {
    ...{ file: 'guide/pictures/supports.png', user: 'lead', at: shop },
    open: objectiveTask('O-5', 'What it supports'),
    part: (page) => board(page).locator('article').last(),
  },
  {
    ...{ file: 'guide/pictures/reason.png', user: 'lead', at: shop, height: 640 },
    open: async (page) => {
      await openKeyResult(page, 'KR-7');
      await press(board(page), 'Edit');
      await boardForm(page).waitFor();
    },
  },
  {
    ...{ file: 'guide/pictures/clone.png', user: 'lead', at: shop, part: boardForm },
    open: objectiveTask('O-5', 'Clone…'),
  },
  {
    ...{ file: 'guide/pictures/table.png', user: 'lead', at: `${shop}?view=table` },
    open: async (page) => {
      await board(page).getByLabel('Select KR-11').check();
      await press(board(page), 'Edit selected');
    },
  },
  {
    ...{ file: 'guide/pictures/saved-views.png', user: 'lead', at: `${shop}?group=status` },
    open: (page) => press(board(page), 'Saved views'),
    height: 560,
  },
  {
    ...{ file: 'guide/pictures/settings.png', user: 'admin', height: 640 },
    at: '/jira/settings/apps/okr-admin-page',
  },
];

/** Every picture of the README and the guide. */
const retro = (page: Page) => page.frameLocator('iframe[src*="/retro.html"]');

const handedOn: readonly Picture[] = [
  {
    ...{ file: 'pictures/retrospective.png', user: 'lead', at: { page: 'Retrospective' } },
    open: async (page) => {
      await retro(page).getByRole('tab', { name: /Cards/ }).click();
      await retro(page).getByRole('article').first().waitFor();
    },
    part: (page) => page.locator('main'),
    ...{ margin: -1, height: 900 },
  },
  {
    ...{ file: 'guide/pictures/facts.png', user: 'lead', at: { page: 'Retrospective' } },
    open: async (page) => {
      await retro(page).getByRole('list').first().waitFor();
    },
  },
  {
    ...{ file: 'guide/pictures/panels.png', user: 'lead', at: { page: 'How our quarter stands' } },
    open: async (page) => {
      await page.frameLocator('iframe').last().getByRole('table').waitFor();
    },
    part: (page) => page.locator('main'),
    ...{ margin: -1, height: 900 },
  },
  { file: 'guide/pictures/library.png', user: 'lead', at: `${shop}/?view=library`, height: 460 },
  {
    ...{ file: 'guide/pictures/use-template.png', user: 'lead', at: `${shop}/?view=library` },
    open: async (page) => {
      await press(board(page), 'Use');
      await board(page).getByLabel('Which product?').fill('the cart');
      await board(page).getByLabel('Where does it stand today?').fill('8');
      await board(page).getByLabel('Where should it be?').fill('3');
    },
    part: boardForm,
  },
];

export const pictures: readonly Picture[] = [...setUp, ...everyWeek, ...together, ...handedOn];
