import type { Page } from 'playwright-core';
import { board, formIn } from './frames';
import type { Surface } from './surface';

/** What the menu of a published objective offers whoever owns it, from top to bottom. */
const tasks = [
  'edit',
  'add-key-result',
  'supports',
  'move',
  'clone',
  'archive',
  'keep',
  'history',
  'close',
];

/** Opens a task from the menu of the first objective on the board. */
const objectiveTask = (task: string) => async (page: Page) => {
  const card = board(page).locator('article').first();
  await card.locator(':scope > :first-child button[aria-haspopup]').last().click();
  await board(page).getByRole('menuitem').nth(tasks.indexOf(task)).click();
  await card.locator('form, section').first().waitFor();
};

async function compare(page: Page): Promise<void> {
  await objectiveTask('history')(page);
  await board(page).locator('article section button').first().click();
  await board(page).locator('article table').waitFor();
}

/** The button of the head that opens the saved views, or the one that opens the cycles. */
const opener = (page: Page, which: 'first' | 'last') =>
  board(page).locator('header button[aria-haspopup]')[which]();

async function newCycle(page: Page): Promise<void> {
  await opener(page, 'last').click();
  await board(page).getByRole('menuitem').last().click();
  await formIn(board(page));
}

/** The board of a project: its parts that open, and its forms. */
export const boardSurfaces = (address: string): readonly Surface[] => [
  { name: 'board', address },
  { name: 'board-by-status', address: `${address}/?group=status` },
  {
    name: 'board-why',
    address,
    open: async (page) => {
      await board(page).locator('button[data-status]').first().click();
      await board(page).getByRole('dialog').waitFor();
    },
  },
  {
    name: 'board-cycles',
    address,
    open: async (page) => {
      await opener(page, 'last').click();
      await board(page).getByRole('menuitemradio').first().waitFor();
    },
  },
  {
    name: 'board-views',
    address,
    open: async (page) => {
      await opener(page, 'first').click();
      await formIn(board(page));
    },
  },
  { name: 'cycle-new', address, open: newCycle },
  {
    name: 'objective-new',
    address,
    open: async (page) => {
      await board(page).locator('header').getByRole('button').nth(1).click();
      await board(page).locator('form summary').first().click();
      // Milestones are the longest of all measures.
      await board(page).getByRole('radio').nth(-2).check();
    },
  },
  ...tasks
    .filter((task) => task !== 'history' && task !== 'add-key-result')
    .map((task) => ({ name: `objective-${task}`, address, open: objectiveTask(task) })),
  { name: 'objective-history', address, open: compare },
];
