import type { FrameLocator, Page } from 'playwright-core';
import { people } from '../../dev/jira/people';
import { importTexts } from '../../static/i18n/en-US/import';
import { fill, type Values } from '../../static/i18n/message';
import { aProject } from '../support/jira-work';
import { aCycle, anOkr, byNumber } from '../support/okr-work';
import { board, boardOf } from './stage/places';
import { rulesOf } from './stage/rule';
import { say, sayOptional } from './stage/say';
import { openStage, type Stage } from './stage/stage';

const byHand = 'New customers finish their first order alone';
const company = 'Customers come back';
const sheet = [
  ['Objective', 'Key result', 'Baseline', 'Target', 'Team', 'Project'],
  ['Product pages load fast', 'Load time', '4', '2', 'Storefront', 'WEB'],
  ['Paying always works', 'Failed payments', '2', '0.4', 'Payments', 'PAY'],
  ['', 'Retries that succeed', '60', '90', '', ''],
  ['Nobody is woken at night', 'Alerts at night', '30', '5', 'Operations', 'OPS'],
]
  .map((cells) => cells.join('\t'))
  .join('\n');

let stage: Stage;
let lead: Page;
let admin: Page;

beforeAll(async () => {
  stage = await openStage();
  const Administrators = [people.lead.accountId, people.admin.accountId];
  const roles = { Administrators, Developers: [people.member.accountId], Viewers: [] };
  const [web] = ['WEB', 'PAY', 'OPS'].map((key) => aProject(stage.site, key, { roles }));
  if (web === undefined) throw new Error('There is no first project.');
  const cycleId = await aCycle(stage);
  const home = { kind: 'site' } as const;
  const { objectiveId } = await anOkr(stage, web, { cycleId, home, keyResults: [byNumber] });
  const { version } = (await stage.call('admin', 'objective.get', { id: objectiveId })).objective;
  const reason = 'In the words of the board.';
  await stage.call('admin', 'objective.edit', {
    ...{ id: objectiveId, version, title: company, reason },
  });
  lead = await stage.visit('lead', boardOf('WEB'), { width: 1500 });
});
afterAll(() => stage.close());
const rule = rulesOf(() => stage);

const tell = (key: keyof typeof importTexts, values: Values = {}) =>
  fill(importTexts[key], values, 'en-US');
const field = (goals: FrameLocator, name: string) => goals.getByLabel(name, { exact: true });
const press = (goals: FrameLocator, name: string) =>
  goals.getByRole('button', { name, exact: true }).click();
const card = (goals: FrameLocator, title: string) =>
  goals.getByRole('article').filter({ has: goals.getByRole('heading', { name: title }) });
const drawer = (goals: FrameLocator) => goals.getByRole('region', { name: say('page.opened') });
const flag = (page: Page, title: string) => page.getByRole('alert').filter({ hasText: title });

rule('one pasted sheet brings the objectives of three teams, each to its own board', async () => {
  const goals = board(lead);
  await goals.getByRole('button', { name: say('board.import') }).click();
  await goals.getByLabel(tell('import.paste.label')).fill(sheet);
  await press(goals, tell('import.next'));
  await press(goals, tell('import.next'));
  for (const key of ['PAY', 'OPS']) {
    await goals.getByText(tell('import.objective.inProject', { key }), { exact: true }).waitFor();
  }
  await press(goals, tell('import.create', { n: 3, keyResults: 4 }));
  await press(goals, tell('import.run.show'));
  await card(goals, 'Product pages load fast').waitFor();
  expect(await goals.getByText('Paying always works').count()).toBe(0);
  for (const [key, title] of [
    ['PAY', 'Paying always works'],
    ['OPS', 'Nobody is woken at night'],
  ] as const) {
    await lead.goto(stage.site.address + boardOf(key));
    await card(board(lead), title).waitFor();
  }
});

rule(
  'by hand an objective gets its team, contributors, measures and what it supports',
  async () => {
    await lead.goto(stage.site.address + boardOf('WEB'));
    const goals = board(lead);
    await press(goals, say('board.create'));
    await field(goals, say('objective.title')).fill(byHand);
    await goals.getByText(say('common.more'), { exact: true }).click();
    const contributors = goals.getByRole('group', { name: say('contributors.label') });
    await contributors.getByRole('button', { name: say('contributors.add') }).click();
    await contributors.getByRole('combobox').fill('Mei');
    await contributors.getByRole('option', { name: 'Mei Member' }).click();
    await contributors.getByText('Mei Member').waitFor();
    await field(goals, sayOptional('team.label')).fill('Storefront');
    await press(goals, say('supports.add'));
    await goals.getByRole('combobox', { name: say('supports.search') }).fill('come back');
    await goals.getByRole('option', { name: company }).first().click();

    await field(goals, say('keyResult.title')).fill('Checkout completion');
    await goals.getByRole('radio', { name: say('measure.kind.percent') }).check();
    await field(goals, say('keyResult.baseline')).fill('51');
    await field(goals, say('keyResult.target')).fill('68');
    await press(goals, say('objective.addKeyResult'));
    await field(goals, say('keyResult.title')).nth(1).fill('Guest checkout in every country');
    await goals
      .getByRole('radio', { name: say('measure.kind.milestones') })
      .nth(1)
      .check();
    for (const [index, title] of ['Germany', 'France'].entries()) {
      if (index > 0) await press(goals, say('measure.milestone.add'));
      const name = say('measure.milestone', { n: index + 1 });
      await goals.getByRole('textbox', { name, exact: true }).fill(title);
    }
    await press(goals, say('form.create'));
    const written = card(goals, byHand);
    await written.getByText(company).waitFor();
    await written.getByText('Storefront').waitFor();
    await written.getByText(say('figure.milestones', { done: 0, n: 2 })).waitFor();
  },
);

const publishing = new RegExp(`^${say('objective.publish')}`);

rule('what is published is promised: the company objective now knows who serves it', async () => {
  const goals = board(lead);
  for (const title of [byHand, 'Product pages load fast']) {
    const publish = card(goals, title).getByRole('button', { name: publishing });
    await publish.click();
    await publish.waitFor({ state: 'detached' });
  }
  await press(goals, say('page.view.alignment'));
  const tree = goals.getByRole('tree');
  await tree.getByRole('treeitem').filter({ hasText: company }).waitFor();
  await tree.getByRole('treeitem', { level: 2 }).filter({ hasText: byHand }).waitFor();
  await press(goals, say('page.view.board'));
  await card(goals, byHand).waitFor();
});

const lines = { lead: 'New customers order alone', admin: 'Half of the baskets are left.' };
const reasons = { lead: 'Shorter words.', admin: 'The reason was missing.' };

async function openEdit(page: Page): Promise<FrameLocator> {
  const goals = board(page);
  await card(goals, byHand)
    .getByRole('button', { name: /^Actions for O-/ })
    .click();
  await goals.getByRole('menuitem', { name: say('common.edit'), exact: true }).click();
  await field(goals, say('objective.title')).waitFor();
  return goals;
}

rule('of two who edit it at once, the second keeps every word and saves over it', async () => {
  admin = await stage.visit('admin', boardOf('WEB'));
  const [mine, theirs] = await Promise.all([openEdit(lead), openEdit(admin)]);
  await field(mine, say('objective.title')).fill(lines.lead);
  await field(mine, say('form.reason')).fill(reasons.lead);
  await field(theirs, sayOptional('objective.why')).fill(lines.admin);
  await field(theirs, say('form.reason')).fill(reasons.admin);
  await press(theirs, say('common.save'));
  await field(theirs, say('objective.title')).waitFor({ state: 'detached' });
  await press(mine, say('common.save'));
  await mine.getByText(say('stale.title', { name: 'Ada Admin' })).waitFor();
  expect(await field(mine, say('objective.title')).inputValue()).toBe(lines.lead);
  expect(await field(mine, say('form.reason')).inputValue()).toBe(reasons.lead);
  await press(mine, say('stale.mine'));
  await card(mine, lines.lead).getByText(lines.admin).waitFor();
});

rule('Undo takes back the last change, and only that', async () => {
  await flag(lead, say('common.saved'))
    .getByRole('button', { name: say('common.undo') })
    .click();
  for (const page of [lead, admin]) {
    await card(board(page), byHand).getByText(lines.admin).waitFor();
  }
});

rule('its history tells every change with its reason, and any two side by side', async () => {
  const goals = board(lead);
  await goals.getByRole('link', { name: byHand }).click();
  for (const reason of Object.values(reasons)) {
    await drawer(goals).getByText(say('history.reason', { reason })).waitFor();
  }
  for (const name of ['Ada Admin', 'Lena Lead']) {
    await drawer(goals).getByRole('listitem').filter({ hasText: name }).first().waitFor();
  }
  await drawer(goals)
    .getByRole('button', { name: say('history.compare') })
    .click();
  const changed = drawer(goals).getByRole('row', { name: say('history.compare.differs') });
  await changed.getByRole('cell', { name: lines.lead }).waitFor();
  await changed.getByRole('cell', { name: byHand }).waitFor();
});
