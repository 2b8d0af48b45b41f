import type { FrameLocator, Page } from 'playwright-core';
import { anEpic, aProject } from '../support/jira-work';
import { anOkr } from '../support/okr-work';
import { board, boardOf, context, issuePage, panel } from './stage/places';
import { rulesOf } from './stage/rule';
import { say } from './stage/say';
import { openStage, type Stage } from './stage/stage';

let stage: Stage;
let epicKey: string;

beforeAll(async () => {
  stage = await openStage();
  const project = aProject(stage.site, 'PLT');
  const { epic } = anEpic(stage.site, project, 4);
  epicKey = epic.key;
  await anOkr(stage, project);
});
afterAll(() => stage.close());
const rule = rulesOf(() => stage);

const named = (frame: FrameLocator) => frame.locator(':focus').first();
const focusName = (frame: FrameLocator): Promise<string> =>
  named(frame).evaluate(
    (element) =>
      element.getAttribute('aria-label') ??
      ('labels' in element ? (element as HTMLInputElement).labels?.[0]?.textContent : null) ??
      element.textContent ??
      '',
  );

/** Presses Tab until what has the focus in the frame has this name. */
async function tabTo(page: Page, frame: FrameLocator, name: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    if ((await named(frame).count()) === 0) continue;
    const here = await focusName(frame);
    if (name.test(here)) return;
    passed.push(here);
  }
  throw new Error(`No ${String(name)} among ${passed.join(' | ')}`);
}

/** Waits until the focus stands on something of this name. */
async function focusIsOn(page: Page, frame: FrameLocator, name: RegExp): Promise<void> {
  await frame.locator('body').waitFor();
  const until = Date.now() + 10_000;
  for (;;) {
    const here = (await named(frame).count()) === 0 ? '' : await focusName(frame);
    if (name.test(here)) return;
    if (Date.now() > until) throw new Error(`The focus is on '${here}', not on ${String(name)}`);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}

const key = (page: Page, ...keys: string[]) =>
  keys.reduce((before, each) => before.then(() => page.keyboard.press(each)), Promise.resolve());

rule('an issue is linked by keys, and the focus is back on the button', async () => {
  const page = await stage.visit('lead', issuePage(epicKey));
  const frame = context(page);
  await frame.getByRole('button', { name: say('issue.link') }).waitFor();
  await tabTo(page, frame, new RegExp(say('issue.link')));
  await key(page, 'Enter');
  await frame.getByRole('combobox').waitFor();
  await key(page, 'Escape');
  await focusIsOn(page, frame, new RegExp(say('issue.link')));
  await key(page, 'Enter');
  await frame.getByRole('combobox').waitFor();
  await page.keyboard.type('modules');
  await frame.getByRole('option', { name: /Modules shipped/ }).waitFor();
  await key(page, 'ArrowDown', 'Enter');
  await frame.getByText(say('figure.issues', { done: 0, n: 4 }), { exact: true }).waitFor();
  await focusIsOn(page, frame, new RegExp(say('issue.link')));
});

rule('a check-in takes a figure, a letter, a note and Enter', async () => {
  const page = await stage.visit('lead', issuePage(epicKey));
  const frame = panel(page);
  await frame.getByRole('article').waitFor();
  await tabTo(page, frame, /^Check in on/);
  await key(page, 'Enter');
  await frame.getByRole('radio', { name: '8', exact: true }).waitFor();
  await key(page, '8');
  await focusIsOn(page, frame, /^8$/);
  await key(page, 'y');
  await focusIsOn(page, frame, /^At risk$/);
  expect(await frame.getByRole('radio', { name: '8', exact: true }).isChecked()).toBe(true);
  expect(await frame.getByRole('radio', { name: 'At risk' }).isChecked()).toBe(true);
  await tabTo(page, frame, new RegExp(`^${say('checkIn.note')}`));
  await page.keyboard.type('Two are nearly there.');
  await key(page, 'Enter');
  await frame.getByText(say('confidence.value', { n: 8 })).waitFor();
  await focusIsOn(page, frame, /^Check in on/);
});

rule('the why of a status opens and closes where it stands', async () => {
  const page = await stage.visit('lead', boardOf('PLT'));
  const goals = board(page);
  await goals.getByRole('article').waitFor();
  await tabTo(page, goals, /^KR-1, .*why\?$/);
  await key(page, 'Enter');
  await goals.getByRole('heading', { name: say('status.why') }).waitFor();
  await key(page, 'Escape');
  await goals.getByRole('heading', { name: say('status.why') }).waitFor({ state: 'detached' });
  await focusIsOn(page, goals, /^KR-1, .*why\?$/);
});

rule('a key result is opened, edited and left, and its row has the focus again', async () => {
  const page = await stage.visit('lead', boardOf('PLT'));
  const goals = board(page);
  await goals.getByRole('article').waitFor();
  await tabTo(page, goals, /Modules shipped/);
  await key(page, 'Enter');
  await focusIsOn(page, goals, /^KR-1 Modules shipped/);
  await tabTo(page, goals, new RegExp(`^${say('common.edit')}$`));
  await key(page, 'Enter');
  await focusIsOn(page, goals, new RegExp(`^${say('keyResult.title')}`));
  await key(page, 'End');
  await page.keyboard.type(' and used');
  await tabTo(page, goals, new RegExp(`^${say('form.reason')}`));
  await page.keyboard.type('Shipping is not enough.');
  await key(page, 'Enter');
  await goals.getByRole('heading', { name: 'KR-1 Modules shipped and used' }).waitFor();
  await page.goBack();
  await focusIsOn(page, goals, /Modules shipped and used/);
});
