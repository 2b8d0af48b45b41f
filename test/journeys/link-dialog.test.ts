import type { FrameLocator, Page } from 'playwright-core';
import { people } from '../../dev/jira/people';
import { anEpic, aProject } from '../support/jira-work';
import { anOkr, byIssues } from '../support/okr-work';
import { graveFaults } from './stage/axe';
import { board, boardOf, context, issuePage } from './stage/places';
import { rulesOf } from './stage/rule';
import { say } from './stage/say';
import { openStage, type Stage } from './stage/stage';

let stage: Stage;
let page: Page;
let dialog: FrameLocator;
let epicKey: string;

beforeAll(async () => {
  stage = await openStage();
  const project = aProject(stage.site, 'PLT', {
    everyone: null,
    roles: {
      Administrators: [people.lead.accountId],
      Developers: [people.member.accountId],
      Viewers: [people.wei.accountId],
    },
  });
  const { epic } = anEpic(stage.site, project, 3);
  epicKey = epic.key;
  await anOkr(stage, project, { keyResults: [byIssues, { ...byIssues, title: 'Module tests' }] });
  page = await stage.visit('member', issuePage(epicKey));
  dialog = page.frameLocator('iframe[src*="link.html"]');
});
afterAll(() => stage.close());
const rule = rulesOf(() => stage);

async function openDialog(from: Page): Promise<void> {
  await from.getByRole('button', { name: 'Actions', exact: true }).click();
  await from.getByRole('menuitem', { name: 'Link to a key result' }).click();
}

rule('the menu of an issue opens the link box with what fits, ready to type into', async () => {
  await context(page).getByText(say('issue.none.title')).waitFor();
  await openDialog(page);
  await dialog.getByRole('option', { name: /Modules shipped/ }).waitFor();
  expect(await dialog.locator(':focus').getAttribute('role')).toBe('combobox');
  expect(await graveFaults(page)).toEqual([]);
});

rule('type, arrow, Enter: it is linked, and the other frames of the page know', async () => {
  await page.keyboard.type('tests');
  await dialog.getByRole('option', { name: /Module tests/ }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: say('issue.unlink', { key: 'KR-2' }) }).waitFor();
  await context(page).getByText('0 of 3 issues done', { exact: true }).waitFor();
});

rule('a link is taken back where it was made, and Escape leaves', async () => {
  await dialog.getByRole('button', { name: say('issue.unlink', { key: 'KR-2' }) }).click();
  await dialog.getByText(say('issue.none.readOnly')).waitFor();
  await context(page).getByText(say('issue.none.title')).waitFor();
  await dialog.getByRole('combobox').press('Escape');
  await page.locator('iframe[src*="link.html"]').waitFor({ state: 'detached' });
});

rule('who may not edit the issue is told so', async () => {
  const viewer = await stage.visit('wei', issuePage(epicKey));
  await openDialog(viewer);
  const shown = viewer.frameLocator('iframe[src*="link.html"]');
  await shown.getByText(say('issue.link.readOnly')).waitFor();
  await shown.getByRole('button', { name: say('issue.link.done') }).click();
  await viewer.locator('iframe[src*="link.html"]').waitFor({ state: 'detached' });
});

rule('the work of a key result is broken down on demand', async () => {
  await openDialog(page);
  await dialog.getByRole('option', { name: /Modules shipped/ }).click();
  await dialog.getByRole('button', { name: say('issue.unlink', { key: 'KR-1' }) }).waitFor();
  await page.goto(stage.site.address + boardOf('PLT'));
  await board(page)
    .getByRole('link', { name: /Modules shipped/ })
    .click();
  await board(page)
    .getByRole('button', { name: say('breakdown.show') })
    .click();
  await board(page)
    .getByRole('row', { name: /Project PLT 3 0 0/ })
    .waitFor();
  await board(page)
    .getByRole('radio', { name: say('breakdown.by.assignee') })
    .check();
  await board(page)
    .getByRole('link', { name: say('breakdown.nobody') })
    .click();
  await page.waitForURL(/\/issues\/\?jql=/);
});
