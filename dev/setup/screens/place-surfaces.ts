import type { Page } from 'playwright-core';
import { board, formIn } from './frames';
import type { Surface } from './surface';

async function bulk(page: Page): Promise<void> {
  await board(page).locator('thead input[type="checkbox"]').check({ force: true });
  await board(page).locator('main [class*="selection"]').getByRole('button').first().click();
  await formIn(board(page));
}

/** One row without fault, and one with. */
const sheet = [
  ['Objective', 'Key result', 'Owner', 'Baseline', 'Target'],
  ['Returns are refunded within a day', 'Days to a refund', 'Noor', '6', '1'],
  ['', 'Refunds by hand', 'Nobody Known', '40', 'few'],
]
  .map((cells) => cells.join('\t'))
  .join('\n');

/** Pastes a sheet into an empty project and goes on so many steps. */
const imported = (steps: number) => async (page: Page) => {
  // The ways in stand under a heading; before it only the tabs are there.
  await board(page).locator('main h2').first().waitFor();
  await board(page).locator('main').getByRole('button').last().click();
  await board(page)
    .locator('textarea')
    .fill(steps === 0 ? '' : sheet);
  for (let step = 0; step < steps; step += 1) {
    await board(page).locator('form button[type="submit"]').last().click();
  }
};

/** Table and alignment of a project. */
export const viewSurfaces = (address: string): readonly Surface[] => [
  { name: 'table', address: `${address}/?view=table` },
  { name: 'table-bulk', address: `${address}/?view=table`, open: bulk },
  { name: 'alignment', address: `${address}/?view=alignment` },
];

/** A project in which nothing is written yet. */
export const emptySurfaces = (address: string): readonly Surface[] => [
  { name: 'empty', address },
  { name: 'empty-table', address: `${address}/?view=table` },
  { name: 'import-paste', address, open: imported(0) },
  { name: 'import-columns', address, open: imported(1) },
  { name: 'import-check', address, open: imported(2) },
];

/** The pages of the whole site. */
export const siteSurfaces = (address: string, settings: string): readonly Surface[] => [
  { name: 'my', address },
  { name: 'site-board', address: `${address}/?view=board` },
  { name: 'site-table', address: `${address}/?view=table` },
  { name: 'site-alignment', address: `${address}/?view=alignment` },
  { name: 'admin', address: settings, who: 'admin' },
];
