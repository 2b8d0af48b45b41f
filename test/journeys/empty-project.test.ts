import type { FrameLocator, Page } from 'playwright-core';
import { aProject } from '../support/jira-work';
import { board, boardOf } from './stage/places';
import { rulesOf } from './stage/rule';
import { refusal, say, sayOptional } from './stage/say';
import { openStage, type Stage } from './stage/stage';

let stage: Stage;
let page: Page;
let goals: FrameLocator;

beforeAll(async () => {
  stage = await openStage();
  aProject(stage.site, 'NEW');
  page = await stage.visit('lead', boardOf('NEW'));
  goals = board(page);
});
afterAll(() => stage.close());
const rule = rulesOf(() => stage);

const field = (name: string) => goals.getByLabel(name, { exact: true });
const press = (name: string) => goals.getByRole('button', { name, exact: true }).click();
const choose = (name: string) => goals.getByRole('menuitem', { name, exact: true }).click();
const told = (sentence: string) => goals.getByRole('alert').getByText(sentence).first().waitFor();
const shown = (text: string) => goals.getByText(text, { exact: true }).waitFor();

rule(
  'a cycle that ends before it starts is refused at its field, and what was typed stays',
  async () => {
    await press(say('board.cycle'));
    await choose(say('cycle.new'));
    await field(say('cycle.name')).fill('Last quarter');
    await field(say('cycle.startsOn')).fill('2026-10-01');
    await field(say('cycle.endsOn')).fill('2026-09-30');
    await press(say('form.create'));
    await told(refusal('ends-before-start'));
    expect(await field(say('cycle.name')).inputValue()).toBe('Last quarter');
    expect(await field(say('cycle.endsOn')).getAttribute('aria-invalid')).toBe('true');
    await field(say('cycle.endsOn')).fill('2026-12-31');
    await press(say('form.create'));
    await shown(say('board.day', { day: 54, of: 92 }));
  },
);

rule('a draft cycle is published from the picker', async () => {
  await press('Last quarter');
  await choose(say('cycle.publish'));
  await press(say('objective.publish'));
  await goals.getByText('Draft', { exact: true }).waitFor({ state: 'detached' });
});

rule(
  'an objective without a title and a number that cannot move are told at their fields',
  async () => {
    const why = sayOptional('objective.why');
    await goals.getByRole('button', { name: say('empty.blank') }).click();
    await field(why).fill('Trials are where customers begin.');
    await press(say('form.create'));
    await told(say('form.required'));
    await field(say('objective.title')).fill('Three core modules live');
    await field(say('keyResult.title')).fill('Modules shipped');
    await press(say('objective.addKeyResult'));
    const second = field(say('keyResult.title')).nth(1);
    await second.fill('Trial rate');
    await goals
      .getByRole('radio', { name: say('measure.kind.number') })
      .nth(1)
      .check();
    await field(say('keyResult.baseline')).fill('20');
    await field(say('keyResult.target')).fill('20');
    await press(say('form.create'));
    await told(refusal('target-equals-baseline'));
    expect(await field(why).inputValue()).toBe('Trials are where customers begin.');
    expect(await second.inputValue()).toBe('Trial rate');
    await field(say('keyResult.target')).fill('60');
    await field(sayOptional('keyResult.unit')).fill('%');
    await press(say('form.create'));
    await goals.getByRole('heading', { name: 'Three core modules live' }).waitFor();
  },
);

rule('a published number moves with a check-in, and a past value comes before it', async () => {
  const value = `${say('checkIn.value')} (%) (${say('common.optional')})`;
  await press(`${say('objective.publish')} O-1`);
  await goals.getByRole('link', { name: 'KR-2 Trial rate' }).click();
  await shown(say('values.none'));
  await press(say('checkIn.open'));
  await field(value).fill('thirty');
  await press(say('checkIn.open'));
  await told(say('checkIn.value.wrong'));
  await told(say('checkIn.confidence.missing'));
  await field(value).fill('40');
  await goals.getByRole('radio', { name: '7', exact: true }).check();
  await field(sayOptional('checkIn.note')).fill('The new start page helps.');
  await press(say('checkIn.open'));
  await shown(say('figure.ofTarget', { current: '40%', target: '60%' }));
  await shown('The new start page helps.');

  await press(say('values.record'));
  await field('Value (%)').fill('28');
  await field(say('values.on')).fill('2026-09-30');
  await press(say('values.submit'));
  await told(refusal('date-outside-cycle', { field: 'on', values: { startsOn: '2026-10-01' } }));
  expect(await field('Value (%)').inputValue()).toBe('28');
  await field(say('values.on')).fill('2026-11-02');
  await press(say('values.submit'));
  await goals.getByRole('cell', { name: '28%' }).waitFor();
  await shown(say('figure.ofTarget', { current: '40%', target: '60%' }));
});

rule('a change after publishing needs a reason', async () => {
  const target = say('keyResult.target');
  await press(say('common.edit'));
  await field(target).fill('50');
  await press(say('common.save'));
  await told(say('form.reason.needed'));
  expect(await field(target).inputValue()).toBe('50');
  await field(say('form.reason')).fill('The market is smaller than we thought.');
  await press(say('common.save'));
  await shown(say('figure.ofTarget', { current: '40%', target: '50%' }));
});

rule('closing keeps outcome and score, and nothing can be changed any more', async () => {
  const menu = say('common.actionsFor', { key: 'O-1' });
  await press(say('detail.back'));
  await press(menu);
  await choose(say('objective.close'));
  const score = field(say('close.score')).first();
  await score.fill('7');
  await press(say('close.submit'));
  await told(say('close.score.wrong'));
  await score.fill('0.7');
  await field(sayOptional('close.note')).fill('Start pages matter.');
  await press(say('close.submit'));
  await goals.getByLabel(say('close.score')).first().waitFor({ state: 'detached' });
  await press(menu);
  await goals.getByRole('menuitem', { name: say('common.history') }).waitFor();
  for (const gone of ['common.edit', 'objective.addKeyResult', 'objective.close'] as const) {
    expect(await goals.getByRole('menuitem', { name: say(gone), exact: true }).count()).toBe(0);
  }
  await page.keyboard.press('Escape');
  await goals.getByRole('link', { name: 'KR-2 Trial rate' }).click();
  await shown('Closed as missed, score 0.67.');
  expect(await goals.getByRole('button', { name: say('checkIn.open') }).count()).toBe(0);
});
