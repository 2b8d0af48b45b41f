import type { Page } from 'playwright-core';
import { anEpic, aProject } from '../support/jira-work';
import { anOkr } from '../support/okr-work';
import { board, boardOf, context, issuePage, panel } from './stage/places';
import { rulesOf } from './stage/rule';
import { openStage, type Stage } from './stage/stage';

let stage: Stage;
let epicKey: string;
let childKeys: string[];

beforeAll(async () => {
  stage = await openStage();
  const project = aProject(stage.site, 'PLT');
  const { epic, children } = anEpic(stage.site, project, 4);
  epicKey = epic.key;
  childKeys = children.map(({ key }) => key);
  await anOkr(stage, project);
});
afterAll(() => stage.close());
const rule = rulesOf(() => stage);

/** A page that is loaded once: a reload forgets the mark. */
const mark = (page: Page) => page.evaluate(() => Object.assign(window, { loadedOnce: true }));
const stayed = (page: Page) => page.evaluate(() => 'loadedOnce' in window);

/** The coloured word beside the name of the app's group in the right-hand column. */
const lozenge = (page: Page) => page.locator('.context-head', { hasText: 'Goals' });

async function finish(page: Page, key: string): Promise<void> {
  await page.getByRole('link', { name: key }).click();
  await page.getByRole('button', { name: 'Status: To Do' }).click();
  await page.getByRole('menuitem', { name: 'Done' }).click();
  await page.getByRole('button', { name: 'Status: Done' }).waitFor();
  await page
    .getByRole('navigation', { name: 'Breadcrumbs' })
    .getByRole('link', { name: epicKey })
    .click();
}

rule(
  'finishing work on Jira’s page moves the panel and a board that somebody else watches',
  async () => {
    const lead = await stage.visit('lead', boardOf('PLT'));
    await mark(lead);
    await board(lead).getByText('No work linked yet').waitFor();

    const member = await stage.visit('member', issuePage(epicKey));
    await mark(member);
    await lozenge(member).getByText('Link').waitFor();
    await context(member).getByRole('button', { name: 'Link a key result' }).click();
    await member.keyboard.type('modules');
    await context(member)
      .getByRole('option', { name: /Modules shipped/ })
      .waitFor();
    await member.keyboard.press('ArrowDown');
    await member.keyboard.press('Enter');
    await context(member).getByText('0 of 4 issues done', { exact: true }).waitFor();
    await panel(member).getByText('0 of 4 issues done', { exact: true }).waitFor();
    await lozenge(member).getByText('Link').waitFor({ state: 'detached', timeout: 5_000 });
    await board(lead).getByText('0 of 4 issues done', { exact: true }).waitFor();

    await finish(member, childKeys[0] ?? '');
    await finish(member, childKeys[1] ?? '');
    await panel(member).getByText('2 of 4 issues done', { exact: true }).waitFor();
    await context(member).getByText('2 of 4 issues done', { exact: true }).waitFor();
    await board(lead).getByText('2 of 4 issues done', { exact: true }).waitFor();
    await lozenge(member).getByText('at risk', { exact: false }).waitFor();
    expect(await Promise.all([stayed(lead), stayed(member)])).toEqual([true, true]);
  },
);

rule('after a restart of the site everything is as it was, and moves on', async () => {
  await stage.restart();
  const lead = await stage.visit('lead', boardOf('PLT'));
  await board(lead).getByText('2 of 4 issues done', { exact: true }).waitFor();
  const member = await stage.visit('member', issuePage(epicKey));
  await finish(member, childKeys[2] ?? '');
  await panel(member).getByText('3 of 4 issues done', { exact: true }).waitFor();
  await board(lead).getByText('3 of 4 issues done', { exact: true }).waitFor();
});
