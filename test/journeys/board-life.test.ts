import type { FrameLocator, Page } from 'playwright-core';
import { aProject } from '../support/jira-work';
import { aCycle, anOkr, byIssues, byNumber } from '../support/okr-work';
import { board, boardOf } from './stage/places';
import { rulesOf } from './stage/rule';
import { say } from './stage/say';
import { openStage, type Stage } from './stage/stage';

let stage: Stage;
let page: Page;
let goals: FrameLocator;
let projectId: string;

beforeAll(async () => {
  stage = await openStage();
  const project = aProject(stage.site, 'PLT');
  projectId = project.id;
  const cycleId = await aCycle(stage, project);
  await anOkr(stage, project, { cycleId, keyResults: [byIssues, byNumber] });
  const { objectiveId: id, version } = await anOkr(stage, project, { cycleId, draft: true });
  await stage.call('lead', 'objective.edit', { id, version, title: 'Faster pages', team: 'Web' });
  page = await stage.visit('lead', boardOf('PLT'), { width: 1500 });
  goals = board(page);
});
afterAll(() => stage.close());
const rule = rulesOf(() => stage);

const cards = () => goals.getByRole('article');
const choose = (label: string, option: string) =>
  goals.getByLabel(label, { exact: true }).selectOption({ label: option });
const group = (name: string) => goals.getByRole('heading', { name, level: 2, exact: true });
const drawer = () => goals.getByRole('region', { name: say('page.opened') });

rule('a board is filtered and grouped, and a reload keeps both', async () => {
  await cards().nth(1).waitFor();
  await choose(say('filter.group'), say('filter.group.team'));
  await group('Web').waitFor();
  await group(say('group.noTeam')).waitFor();
  await choose(say('filter.team'), 'Web');
  await cards().filter({ hasText: 'Faster pages' }).waitFor();
  await group(say('group.noTeam')).waitFor({ state: 'detached' });
  await page.reload();
  await group('Web').waitFor();
  expect(await cards().count()).toBe(1);
});

rule('words that nothing has say so, and one click shows all again', async () => {
  await goals.getByRole('searchbox').fill('no such goal');
  await goals.getByText(say('filter.none')).waitFor();
  await goals.getByRole('button', { name: say('board.filter.clear') }).click();
  await cards().nth(1).waitFor();
});

rule('a key result opens beside the board, stays open, and gives the focus back', async () => {
  const row = goals.getByRole('link', { name: /^KR-2 / });
  await row.click();
  await drawer()
    .getByRole('heading', { name: /^KR-2 / })
    .waitFor();
  await page.reload();
  await drawer()
    .getByRole('heading', { name: /^KR-2 / })
    .waitFor();
  await cards().nth(1).waitFor();
  expect(await cards().count()).toBe(2);
  await page.keyboard.press('Escape');
  await drawer().waitFor({ state: 'detached' });
  expect(await row.evaluate((link) => link === link.ownerDocument.activeElement)).toBe(true);
});

rule('an objective opens from its card, and its key results from there', async () => {
  await goals.getByRole('link', { name: /^O-1 / }).click();
  await drawer().getByRole('heading', { name: /^O-1 / }).waitFor();
  await drawer()
    .getByRole('link', { name: /^KR-1 / })
    .click();
  await drawer()
    .getByRole('heading', { name: /^KR-1 / })
    .waitFor();
  await page.goBack();
  await drawer().getByRole('heading', { name: /^O-1 / }).waitFor();
  await drawer()
    .getByRole('button', { name: say('page.close') })
    .click();
  await drawer().waitFor({ state: 'detached' });
});

rule('a view is saved, shared and opened again', async () => {
  await choose(say('filter.group'), say('filter.group.status'));
  await goals.getByRole('button', { name: say('views.open') }).click();
  await goals.getByLabel(say('views.name'), { exact: true }).fill('By status');
  await goals.getByRole('checkbox', { name: say('views.share') }).check();
  await goals.getByRole('button', { name: say('views.save'), exact: true }).click();
  const other = await stage.visit('member', boardOf('PLT'));
  const theirs = board(other);
  await theirs.getByRole('button', { name: say('views.open') }).click();
  await theirs.getByRole('button', { name: 'By status', exact: true }).click();
  await theirs
    .getByLabel(say('filter.group'), { exact: true })
    .and(theirs.locator('select'))
    .waitFor();
  await theirs.getByRole('heading', { level: 2, name: 'Draft' }).waitFor();
});

rule('rows of the table are sorted, changed together, and the change is taken back', async () => {
  await goals.getByRole('button', { name: say('page.view.table'), exact: true }).click();
  await goals.getByRole('cell', { name: 'Trial rate' }).waitFor();
  await goals.getByRole('checkbox', { name: say('table.selectAll') }).check();
  await goals.getByRole('button', { name: say('bulk.edit') }).click();
  await choose(say('bulk.field'), say('column.cadence'));
  await choose(say('column.cadence'), say('keyResult.cadence.7'));
  await goals.getByRole('button', { name: say('bulk.submit') }).click();
  await goals.getByRole('alert').getByText(say('form.reason.needed')).waitFor();
  await goals.getByLabel(say('form.reason'), { exact: true }).fill('A faster quarter.');
  await goals.getByRole('button', { name: say('bulk.submit') }).click();
  await page.getByText(say('bulk.done', { n: 3 })).waitFor();
  const rhythms = async () => {
    const { rows } = await stage.call('lead', 'table.get', {
      place: { kind: 'project', projectId },
    });
    return rows.map(({ cadenceDays }) => cadenceDays);
  };
  expect(await rhythms()).toEqual([7, 7, 7]);
  await page.getByRole('button', { name: say('common.undo') }).click();
  for (let look = 0; look < 40 && (await rhythms()).includes(7); look += 1) {
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  expect(await rhythms()).toEqual([14, 14, 14]);
});
