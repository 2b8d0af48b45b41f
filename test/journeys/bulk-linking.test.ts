import type { FrameLocator, Page } from 'playwright-core';
import { anIssue, aProject } from '../support/jira-work';
import { anOkr, byIssues } from '../support/okr-work';
import { board, boardOf } from './stage/places';
import { rulesOf } from './stage/rule';
import { say } from './stage/say';
import { openStage, type Stage } from './stage/stage';

const many = 312;

let stage: Stage;
let page: Page;
let frame: FrameLocator;

beforeAll(async () => {
  stage = await openStage();
  const project = aProject(stage.site, 'PLT');
  for (let n = 0; n < many; n += 1) anIssue(stage.site, project);
  await anOkr(stage, project, { keyResults: [byIssues, { ...byIssues, title: 'Module tests' }] });
  await stage.site.settle();
  page = await stage.visit('lead', boardOf('PLT'));
  frame = board(page);
});
afterAll(() => stage.close());
const rule = rulesOf(() => stage);

const work = () => frame.getByRole('region', { name: say('detail.work') });

rule('everything that a search finds is chosen by one click, beyond what is listed', async () => {
  await frame.getByRole('link', { name: /Modules shipped/ }).click();
  await work()
    .getByRole('button', { name: say('links.add') })
    .click();
  await frame.getByLabel(say('links.search'), { exact: true }).fill('project = PLT');
  await frame.getByText(say('links.listed', { n: 100 }), { exact: true }).waitFor();
  await frame.getByRole('button', { name: say('links.allFound', { n: many }) }).click();
  await frame.getByRole('button', { name: say('links.submit', { n: many }) }).click();
});

rule('reading them can be left, and is done when one comes back', async () => {
  await work().getByRole('progressbar').waitFor();
  await page.goto('about:blank');
  await stage.site.settle();
  await page.goto(stage.site.address + boardOf('PLT'));
  await frame.getByRole('link', { name: /Modules shipped/ }).click();
  const sum = say('figure.issues', { done: 0, n: many });
  await frame.getByText(sum, { exact: true }).first().waitFor();
  await work()
    .getByText(say('links.shown', { n: 100, of: many }), { exact: true })
    .waitFor();
  await work().getByText(say('work.reading.leave')).waitFor({ state: 'detached' });
});

rule('one of them moves to another key result', async () => {
  const mover = work()
    .getByRole('button', { name: /^Move PLT-/ })
    .first();
  const label = (await mover.getAttribute('aria-label')) ?? '';
  await mover.click();
  await frame.getByRole('option', { name: /Module tests/ }).click();
  await work().getByRole('button', { name: label, exact: true }).waitFor({ state: 'detached' });
  const sum = say('figure.issues', { done: 0, n: many - 1 });
  await frame.getByText(sum, { exact: true }).first().waitFor();
});
