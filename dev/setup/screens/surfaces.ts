import type { FrameLocator, Page } from 'playwright-core';
import { board, context, panel } from './frames';

/** One state of a page that a person meets, reached from its address by steps in any language. */
export interface Surface {
  readonly name: string;
  readonly address: string;
  readonly open?: (page: Page) => Promise<void>;
}

const formIn = (frame: FrameLocator) => frame.locator('form').first().waitFor();

async function objectiveTask(page: Page, pick: 'first' | 'last'): Promise<void> {
  const goals = board(page);
  await goals
    .locator('article > :first-child')
    .last()
    .locator('button[aria-haspopup]')
    .last()
    .click();
  await goals.getByRole('menuitem')[pick]().click();
  await formIn(goals);
}

const keyResult = (key: string) => async (page: Page) => {
  await board(page).getByRole('link', { name: key }).click();
  await board(page).getByRole('heading', { level: 1, name: key }).waitFor();
};

const inKeyResult = (key: string) => async (page: Page) => {
  await keyResult(key)(page);
  await board(page).locator('section').getByRole('button').first().click();
  await formIn(board(page));
};

const issueSurfaces = (address: string): readonly Surface[] => [
  { name: 'issue', address },
  {
    name: 'issue-check-in',
    address,
    open: async (page) => {
      await panel(page).locator('article').getByRole('button').last().click();
      await formIn(panel(page));
    },
  },
  {
    name: 'issue-link',
    address,
    open: async (page) => {
      await context(page).locator('article').first().waitFor();
      await context(page).getByRole('button').last().click();
      await context(page).getByRole('option').first().waitFor();
    },
  },
];

const boardSurfaces = (address: string): readonly Surface[] => [
  { name: 'board', address },
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
      await board(page).locator('header button[aria-haspopup]').click();
      await board(page).getByRole('menuitemradio').first().waitFor();
    },
  },
  {
    name: 'objective-new',
    address,
    open: async (page) => {
      await board(page).locator('header').getByRole('button').first().click();
      await board(page).getByRole('radio').last().check();
    },
  },
  { name: 'objective-edit', address, open: (page) => objectiveTask(page, 'first') },
  { name: 'objective-close', address, open: (page) => objectiveTask(page, 'last') },
];

const keyResultSurfaces = (address: string): readonly Surface[] => [
  { name: 'key-result-number', address, open: keyResult('KR-7') },
  { name: 'key-result-value', address, open: inKeyResult('KR-7') },
  { name: 'key-result-issues', address, open: keyResult('KR-8') },
  { name: 'key-result-link', address, open: inKeyResult('KR-8') },
];

/** Every surface of the app in the seeded company, and the pages of Jira around it. */
export const surfacesOf = (epicKey: string): readonly Surface[] => [
  { name: 'projects', address: '/jira/projects' },
  { name: 'project-summary', address: '/jira/projects/SHOP/summary' },
  { name: 'project-list', address: '/jira/projects/SHOP/list' },
  { name: 'navigator', address: '/issues/?jql=project%20%3D%20SHOP' },
  { name: 'not-found', address: '/jira/projects/FIN/apps/okr-project' },
  ...issueSurfaces(`/browse/${epicKey}`),
  ...boardSurfaces('/jira/projects/SHOP/apps/okr-project'),
  ...keyResultSurfaces('/jira/projects/SHOP/apps/okr-project'),
];
