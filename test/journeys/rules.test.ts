import type { FrameLocator, Page } from 'playwright-core';
import { z } from 'zod';
import type { JiraProject } from '../../dev/jira/model/project';
import { anIssue, aProject, by } from '../support/jira-work';
import { anOkr, byIssues } from '../support/okr-work';
import { graveFaults } from './stage/axe';
import { board, boardOf } from './stage/places';
import { rulesOf } from './stage/rule';
import { refusal, say } from './stage/say';
import { openStage, type Stage } from './stage/stage';

const jql = 'project = PLT AND summary ~ "Engine"';

let stage: Stage;
let project: JiraProject;
let page: Page;
let frame: FrameLocator;
let laterId: string;

beforeAll(async () => {
  stage = await openStage();
  project = aProject(stage.site, 'PLT');
  const great = aProject(stage.site, 'GRT');
  for (let n = 0; n < 1001; n += 1) anIssue(stage.site, great);
  anIssue(stage.site, project, { summary: 'Engine one' });
  anIssue(stage.site, project, { summary: 'Engine two' });
  laterId = anIssue(stage.site, project, { summary: 'Wheel' }).id;
  await anOkr(stage, project, { keyResults: [byIssues, { ...byIssues, title: 'Module tests' }] });
  await stage.site.settle();
  page = await stage.visit('lead', boardOf('PLT'));
  frame = board(page);
});
afterAll(() => stage.close());
const rule = rulesOf(() => stage);

const work = () => frame.getByRole('region', { name: say('detail.work') });
const open = (title: RegExp) => frame.getByRole('link', { name: title }).first().click();
const counted = (done: number, n: number) =>
  frame.getByText(say('figure.issues', { done, n }), { exact: true }).waitFor();

async function writeJql(text: string): Promise<void> {
  await work()
    .getByRole('button', { name: say('links.add') })
    .click();
  await frame.getByRole('radio', { name: say('links.way.jql') }).check();
  await frame.getByLabel(say('rules.jql'), { exact: true }).fill(text);
}

rule('what Jira does not take is said under the field while it is written', async () => {
  await open(/Modules shipped/);
  await writeJql('project = PLT AND statuss = Done');
  await frame.getByRole('alert').filter({ hasText: 'statuss' }).waitFor();
});

rule('what is too broad is refused, and what was written stays', async () => {
  const field = frame.getByLabel(say('rules.jql'), { exact: true });
  await field.fill('project = GRT');
  const sentence = refusal('rule-too-broad', { values: { most: 1000 } });
  await frame.getByRole('alert').filter({ hasText: sentence }).waitFor();
  await frame.getByRole('button', { name: say('rules.submit') }).click();
  await frame.getByRole('alert').filter({ hasText: sentence }).waitFor();
  expect(await field.inputValue()).toBe('project = GRT');
});

rule('what is found is counted before the rule is saved, and counts afterwards', async () => {
  await frame.getByLabel(say('rules.jql'), { exact: true }).fill(jql);
  await frame.getByText(say('rules.finds', { n: 2 }), { exact: true }).waitFor();
  expect(await graveFaults(page)).toEqual([]);
  await frame.getByRole('button', { name: say('rules.submit') }).click();
  await work().getByText(jql, { exact: true }).waitFor();
  await stage.site.settle();
  await work()
    .getByText(say('rules.found', { n: 2 }), { exact: true })
    .waitFor();
  await counted(0, 2);
});

rule('a key result that is opened later asks its rules again', async () => {
  stage.site.jira.work.edit(laterId, { summary: 'Engine three' }, by);
  await stage.site.settle();
  stage.site.clock.set(stage.site.clock.now() + 11 * 60_000);
  await page.reload();
  await work()
    .getByText(say('rules.found', { n: 3 }), { exact: true })
    .waitFor();
  await stage.site.settle();
  await counted(0, 3);
});

rule('a rule moves to another key result with what it finds', async () => {
  await work()
    .getByRole('button', { name: say('rules.move', { rule: jql }), exact: true })
    .click();
  await frame.getByRole('option', { name: /Module tests/ }).click();
  await work().getByText(say('links.none')).waitFor();
  await frame.getByRole('button', { name: say('detail.back') }).click();
  await open(/Module tests/);
  await work().getByText(jql, { exact: true }).waitFor();
  await counted(0, 3);
});

rule('a rule that is removed takes its work along', async () => {
  await work()
    .getByRole('button', { name: say('rules.remove', { rule: jql }) })
    .click();
  await work().getByText(say('links.none')).waitFor();
  await frame.getByText(say('figure.noIssues'), { exact: true }).waitFor();
});

rule(
  'what blocks an issue is found by its links in Jira, and the rule says so in words',
  async () => {
    const blocked = anIssue(stage.site, project, { summary: 'Ship' });
    await stage.jira(
      'lead',
      {
        ...{ method: 'POST', path: '/rest/api/3/issueLink' },
        body: {
          type: { name: 'Blocks' },
          inwardIssue: { id: laterId },
          outwardIssue: { id: blocked.id },
        },
      },
      z.unknown(),
    );
    await stage.site.settle();
    const name = say('rules.related', { key: blocked.key, words: 'is blocked by' });
    await work()
      .getByRole('button', { name: say('links.add') })
      .click();
    await frame.getByRole('radio', { name: say('links.way.relation') }).check();
    await frame.getByRole('combobox', { name: say('rules.source') }).fill(blocked.key);
    await frame.getByRole('option', { name: /Ship/ }).click();
    await frame.getByLabel(say('rules.relation'), { exact: true }).selectOption(name);
    await frame.getByText(say('rules.finds', { n: 1 }), { exact: true }).waitFor();
    expect(await graveFaults(page)).toEqual([]);
    await frame.getByRole('button', { name: say('rules.submit') }).click();
    await work().getByText(name, { exact: true }).waitFor();
    await stage.site.settle();
    await counted(0, 1);
  },
);
