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

const steps = {
  title: 'Roll-out in steps',
  measure: {
    kind: 'milestones',
    milestones: [
      { id: '01JD0000000000000000000001', title: 'Dry run', weight: null, on: '2026-11-20' },
    ],
  },
} as const;

beforeAll(async () => {
  stage = await openStage();
  const project = aProject(stage.site, 'PLT');
  const cycleId = await aCycle(stage, project);
  const okr = await anOkr(stage, project, { cycleId, keyResults: [byNumber, steps] });
  await anOkr(stage, project, { cycleId, keyResults: [byIssues] });
  const keyResultId = okr.keyResultIds[0] ?? '';
  for (let value = 0; value < 51; value += 1) {
    const on = `2026-${value < 31 ? '10' : '11'}-${String((value % 31) + 1).padStart(2, '0')}`;
    await stage.call('lead', 'measurement.record', { keyResultId, value: value + 1, on });
  }
  page = await stage.visit('lead', boardOf('PLT'), { height: 500 });
  goals = board(page);
});
afterAll(() => stage.close());
const rule = rulesOf(() => stage);

const button = (name: string) => goals.getByRole('button', { name, exact: true });
const row = (key: string) => goals.getByRole('link', { name: new RegExp(`^${key} `) });
const heading = (key: string) =>
  goals.getByRole('heading', { level: 1, name: new RegExp(`^${key} `) });
const focusedLabel = () =>
  goals.locator(':focus').evaluate((field) => (field as HTMLInputElement).labels?.[0]?.textContent);

async function choose(key: string, entry: string): Promise<void> {
  await button(say('common.actionsFor', { key })).press('Enter');
  await goals.getByRole('menuitem', { name: entry, exact: true }).press('Enter');
}

async function open(key: string): Promise<void> {
  await page.goto(stage.site.address + boardOf('PLT'));
  await row(key).click();
  await heading(key).waitFor();
}

rule('what opens instead of the board begins at the top of the page', async () => {
  await row('KR-3').scrollIntoViewIfNeeded();
  await page.evaluate('window.scrollTo(0, 200)');
  await row('KR-3').click();
  await heading('KR-3').waitFor();
  expect(await page.evaluate('window.scrollY')).toBe(0);
});

rule('of many values the newest are shown, and the earlier ones on demand', async () => {
  await open('KR-1');
  const values = goals.getByRole('row', { name: /Lena Lead/ });
  for (const shown of [10, 50]) {
    await values.nth(shown - 1).waitFor();
    expect(await values.count()).toBe(shown);
    await button(say('values.earlier')).click();
  }
  await goals.getByRole('row', { name: /Oct 1, 2026/ }).waitFor();
  expect(await button(say('values.earlier')).count()).toBe(0);
});

rule('a check-in says which milestones are late', async () => {
  await open('KR-2');
  await button(say('checkIn.open')).click();
  const due = say('milestone.late', { day: 'Nov 20' });
  await goals.locator('form').getByText(due, { exact: true }).waitFor();
});

rule('what is wrong with a check-in takes the focus, and what was typed stays', async () => {
  await open('KR-1');
  await button(say('checkIn.open')).click();
  const value = goals.getByLabel(/^Value today/);
  await value.fill('about fifty');
  await value.press('Enter');
  await goals.getByText(say('checkIn.value.wrong'), { exact: true }).waitFor();
  expect(await focusedLabel()).toContain('Value today');
  expect(await value.inputValue()).toBe('about fifty');
});

rule('a key result moves to an objective that is searched for, and back', async () => {
  await open('KR-1');
  await choose('KR-1', say('move.open'));
  await page.keyboard.type('O-2');
  await goals.locator('[role="option"]').getByText('O-2 ').waitFor();
  await page.keyboard.press('Enter');
  await goals.getByLabel(say('form.reason'), { exact: true }).fill('It proves the other one.');
  await button(say('move.submit')).click();
  await row('O-2').first().waitFor();
  await page.getByRole('button', { name: say('common.undo') }).click();
  await row('O-1').first().waitFor();
});

rule('what is archived is restored by a button on its card, by keyboard alone', async () => {
  await page.goto(stage.site.address + boardOf('PLT'));
  await choose('O-2', say('archive.open'));
  await goals.getByRole('form', { name: say('archive.title', { key: 'O-2' }) }).waitFor();
  await page.waitForFunction(() => document.activeElement?.tagName === 'IFRAME');
  await goals.locator('input:focus').waitFor();
  expect(await focusedLabel()).toBe(say('form.reason'));
  await page.keyboard.type('Not this quarter.');
  await page.keyboard.press('Enter');
  await row('O-2').waitFor({ state: 'detached' });
  await button(say('archive.filter')).press('Enter');
  await button(`${say('archive.restore')} O-2`).press('Enter');
  await goals.locator('input:focus').waitFor();
  await page.keyboard.type('This quarter after all.');
  await page.keyboard.press('Enter');
  await row('O-2').waitFor({ state: 'detached' });
  await button(say('archive.filter')).press('Enter');
  await row('O-2').waitFor();
});
