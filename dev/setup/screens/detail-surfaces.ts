import type { Page } from 'playwright-core';
import { board, formIn } from './frames';
import type { Surface } from './surface';

const opened = (title: string) => async (page: Page) => {
  await board(page).locator('article').getByRole('link', { name: title }).click();
  await board(page).getByRole('heading', { level: 1, name: title }).waitFor();
};

/** Presses the first thing to do with the work or the values of a key result. */
const inKeyResult = (key: string) => async (page: Page) => {
  await opened(key)(page);
  await board(page).locator('section').getByRole('button').first().click();
  await formIn(board(page));
};

async function breakdown(page: Page): Promise<void> {
  await opened('KR-8')(page);
  await board(page).locator('section').nth(2).getByRole('button').first().click();
  await board(page).locator('section table').waitFor();
}

/** What opens beside the board of the shop. */
export const shopDetails = (address: string): readonly Surface[] => [
  {
    name: 'objective',
    address,
    open: opened('Product pages load before people lose patience'),
  },
  { name: 'key-result-number', address, open: opened('KR-7') },
  { name: 'key-result-value', address, open: inKeyResult('KR-7') },
  { name: 'key-result-issues', address, open: opened('KR-8') },
  { name: 'key-result-link', address, open: inKeyResult('KR-8') },
  { name: 'key-result-breakdown', address, open: breakdown },
];

/** The kinds of measure that only the platform has. */
export const platformDetails = (address: string): readonly Surface[] => [
  { name: 'key-result-milestones', address, open: opened('Every team answers its own alerts') },
  { name: 'key-result-band', address, open: opened('Availability stays between') },
  { name: 'key-result-yes-no', address, open: opened('The stand-by audit is passed') },
  { name: 'key-result-currency', address, open: opened('Monthly cloud costs fall') },
  { name: 'key-result-rule', address, open: opened('The cost review is worked off') },
  { name: 'key-result-percent', address, open: opened('Test machines are switched off') },
];
