import type { FrameLocator, Page } from 'playwright-core';
import { sheetFaultSentence } from '../../src/contract/wording/sheet-sentence';
import { importTexts } from '../../static/i18n/en-US/import';
import { fill, type Values } from '../../static/i18n/message';
import { aProject } from '../support/jira-work';
import { graveFaults } from './stage/axe';
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
  projectId = aProject(stage.site, 'NEW').id;
  page = await stage.visit('lead', boardOf('NEW'));
  goals = board(page);
});
afterAll(() => stage.close());
const rule = rulesOf(() => stage);

const tell = (key: keyof typeof importTexts, values: Values = {}) =>
  fill(importTexts[key], values, 'en-US');
const press = (name: string) => goals.getByRole('button', { name, exact: true }).click();
const shown = (text: string) => goals.getByText(text, { exact: true }).first().waitFor();
const sheet = () => goals.getByLabel(tell('import.paste.label'));

const text = [
  'Objective\tKey result\tOwner\tBaseline\tTarget\tProgress',
  'Three core modules live\tTrial rate\tTomás\t20 %\t60 %\tgood',
  '\tModules shipped\tNobody Known\t\t\t',
  'Fewer refunds\tRefund rate\tTomás\t6 %\tsoon\t',
].join('\n');
const fault = sheetFaultSentence(
  { row: 4, column: 'target', code: 'not-a-number', cell: 'soon' },
  'en-US',
);

rule('an empty board offers a sheet, and says what is missing when nothing is pasted', async () => {
  await goals.getByRole('button', { name: say('board.import') }).click();
  await sheet().waitFor();
  await press(tell('import.next'));
  await goals.getByRole('alert').getByText(tell('import.paste.empty')).waitFor();
});

rule('the columns are guessed, and nothing typed is lost on the way back', async () => {
  await sheet().fill(text);
  await press(tell('import.next'));
  const target = goals.getByLabel('Column E · Target');
  expect(await target.inputValue()).toBe('target');
  expect(await goals.getByLabel('Column F · Progress').inputValue()).toBe('');
  await press(tell('import.back'));
  expect(await sheet().inputValue()).toBe(text);
  await press(tell('import.next'));
  await press(tell('import.next'));
  await shown(fault);
});

rule('the dry run shows what would be written, and nothing is', async () => {
  await goals.getByText(tell('import.check.ready'), { exact: false }).waitFor();
  await shown('Trial rate');
  await goals.getByText('20 to 60%', { exact: true }).waitFor();
  await goals.getByText('Moved by Jira issues (guessed)', { exact: true }).waitFor();
  await shown(tell('import.objective.faulty'));
  await shown(tell('import.out.columns', { names: 'Progress' }));
  expect(await graveFaults(page)).toEqual([]);
  expect(
    await stage.call('lead', 'board.get', { place: { kind: 'project', projectId } }),
  ).toMatchObject({ total: 0 });
});

rule('a faulty cell is mended in its place, and a correction stays on the way back', async () => {
  const cell = goals.getByLabel(tell('import.faults.cell', { row: '4', column: 'Target' }), {
    exact: true,
  });
  await cell.fill('3 %');
  await cell.press('Enter');
  await goals.getByText(fault).waitFor({ state: 'detached' });
  await press(tell('import.back'));
  await press(tell('import.next'));
  await goals.getByText('6 to 3%', { exact: true }).waitFor();
});

rule('closing the sheet keeps it as it was', async () => {
  await press(tell('import.leave'));
  await goals.getByRole('button', { name: say('board.import') }).click();
  await goals.getByText('6 to 3%', { exact: true }).waitFor();
});

rule('an owner whom Jira does not know is asked for before anything is written', async () => {
  const create = tell('import.create', { n: 2, keyResults: 3 });
  await press(create);
  await goals
    .getByRole('alert')
    .getByText(tell('import.people.needed', { n: 1 }))
    .waitFor();
  await press(`${tell('import.people.me')}: Nobody Known`);
  await press(create);
  await shown(tell('import.run.done', { n: 2 }));
  await page.getByText(say('common.undo')).waitFor();
});

rule('the board then shows the drafts with their owners', async () => {
  await press(tell('import.run.show'));
  await goals.getByRole('heading', { name: 'Three core modules live' }).waitFor();
  await goals.getByRole('link', { name: /Refund rate/ }).waitFor();
  await goals.getByRole('link', { name: /Trial rate/ }).click();
  await goals.getByText('Tomás', { exact: false }).first().waitFor();
});
