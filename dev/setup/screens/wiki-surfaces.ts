import type { Page } from 'playwright-core';
import { board, formIn, frameOf } from './frames';
import type { Surface } from './surface';

/** Addresses of the company's pages of Confluence. */
export interface WikiAddresses {
  /** Shows the quarter in the four looks of a status panel. */
  readonly quarter: string;
  readonly retrospective: string;
}

const retro = (page: Page) => frameOf(page, 'retro');

/** Goes to a step of the retrospective, from 0. */
const step = (nth: number) => (page: Page) => retro(page).getByRole('tab').nth(nth).click();

const stepForm = (nth: number) => async (page: Page) => {
  await step(nth)(page);
  await retro(page).getByRole('tabpanel').getByRole('button').last().click();
  await formIn(retro(page));
};

const byline = async (page: Page) => {
  await page.locator('.wiki-byline button').click();
  await frameOf(page, 'byline').getByRole('listitem').first().waitFor();
};

/** Selects the first sentence of the page and keeps it as a lesson. */
async function keepLesson(page: Page): Promise<void> {
  await page.locator('article p').first().selectText();
  await page.locator('.wiki-selection button').click();
  await formIn(frameOf(page, 'keep-lesson'));
}

/** Opens the settings of a macro on the edited page. */
const settingsOf = (frame: string) => async (page: Page) => {
  await page.locator('.wiki-macro-card button').first().click();
  await formIn(frameOf(page, frame));
};

/** What is read, written and exported on pages. */
export const wikiSurfaces = ({ quarter, retrospective }: WikiAddresses): readonly Surface[] => [
  { name: 'wiki-spaces', address: '/wiki' },
  { name: 'wiki-status', address: quarter },
  { name: 'wiki-byline', address: quarter, open: byline },
  { name: 'wiki-keep-lesson', address: quarter, open: keepLesson },
  { name: 'wiki-export', address: `${quarter}/export` },
  { name: 'wiki-edit', address: `${quarter}/edit` },
  { name: 'wiki-status-config', address: `${quarter}/edit`, open: settingsOf('status-config') },
  {
    ...{ name: 'wiki-retro-config', address: `${retrospective}/edit` },
    open: settingsOf('retro-config'),
  },
  { name: 'wiki-retro-facts', address: retrospective, open: step(0) },
  { name: 'wiki-retro-cards', address: retrospective, open: step(1) },
  { name: 'wiki-retro-cause', address: retrospective, open: stepForm(2) },
  { name: 'wiki-retro-lessons', address: retrospective, open: step(3) },
  { name: 'wiki-retro-action', address: retrospective, open: stepForm(4) },
];

/** Opens the first template of the library. */
const template = async (page: Page) => {
  await board(page).locator('main li button').first().click();
  await board(page).locator('main article').waitFor();
};

const useTemplate = async (page: Page) => {
  await template(page);
  await board(page).locator('main article button').nth(1).click();
  await formIn(board(page));
};

const lessons = async (page: Page) => {
  await board(page).getByRole('radio').nth(1).click();
  await board(page).locator('main li').first().waitFor();
};

/** Library and retrospectives of a project. */
export const learningSurfaces = (address: string): readonly Surface[] => [
  { name: 'library', address: `${address}/?view=library` },
  { name: 'library-lessons', address: `${address}/?view=library`, open: lessons },
  { name: 'library-template', address: `${address}/?view=library`, open: template },
  { name: 'library-use', address: `${address}/?view=library`, open: useTemplate },
  { name: 'retrospectives', address: `${address}/?view=retrospectives` },
];
