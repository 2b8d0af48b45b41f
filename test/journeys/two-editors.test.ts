import type { FrameLocator, Page } from 'playwright-core';
import { people } from '../../dev/jira/people';
import { aProject } from '../support/jira-work';
import { anOkr } from '../support/okr-work';
import { board, boardOf } from './stage/places';
import { rulesOf } from './stage/rule';
import { openStage, type Stage } from './stage/stage';

let stage: Stage;
let lead: Page;
let admin: Page;

beforeAll(async () => {
  stage = await openStage();
  const Administrators = [people.lead.accountId, people.admin.accountId];
  const project = aProject(stage.site, 'PLT', {
    roles: { Administrators, Developers: [], Viewers: [] },
  });
  await anOkr(stage, project);
  [lead, admin] = await Promise.all([
    stage.visit('lead', boardOf('PLT')),
    stage.visit('admin', boardOf('PLT')),
  ]);
});
afterAll(() => stage.close());
const rule = rulesOf(() => stage);

const reason = 'Reason for the change';
const field = (goals: FrameLocator, name: string) => goals.getByLabel(name, { exact: true });
const save = (goals: FrameLocator) =>
  goals.getByRole('button', { name: 'Save', exact: true }).click();

async function openEdit(page: Page): Promise<FrameLocator> {
  const goals = board(page);
  await goals.getByRole('button', { name: 'Actions for O-1' }).click();
  await goals.getByRole('menuitem', { name: 'Edit', exact: true }).click();
  await field(goals, 'Objective').waitFor();
  return goals;
}

async function saved(goals: FrameLocator): Promise<void> {
  await field(goals, 'Objective').waitFor({ state: 'detached' });
}

/** Lead and admin open the same objective; the admin's change of why it matters is saved first. */
async function meet(title: string, why: string): Promise<FrameLocator> {
  const [mine, theirs] = await Promise.all([openEdit(lead), openEdit(admin)]);
  await field(mine, 'Objective').fill(title);
  await field(mine, reason).fill('Sharper words.');
  await field(theirs, 'Why it matters now (optional)').fill(why);
  await field(theirs, reason).fill('The reason was missing.');
  await save(theirs);
  await saved(theirs);
  await save(mine);
  await mine.getByText('Ada Admin changed this while you were writing').waitFor();
  await mine.getByText(/why it matters\. Your text is still here\./).waitFor();
  await mine.locator('form').getByText(why, { exact: true }).waitFor();
  expect(await field(mine, 'Objective').inputValue()).toBe(title);
  expect(await field(mine, reason).inputValue()).toBe('Sharper words.');
  return mine;
}

rule(
  'whoever saves second is told who changed what, and may save over it what they changed',
  async () => {
    const mine = await meet('Four core modules live', 'Customers wait for them.');
    await mine.getByRole('button', { name: 'Save mine over it' }).click();
    await saved(mine);
    for (const goals of [board(lead), board(admin)]) {
      await goals.getByRole('heading', { name: 'Four core modules live' }).waitFor();
      await goals.getByText('Customers wait for them.').waitFor();
    }
  },
);

rule('or take theirs, and their own words are gone', async () => {
  const mine = await meet('Five core modules live', 'Customers wait no longer.');
  await mine.getByRole('button', { name: 'Take theirs' }).click();
  await saved(mine);
  await mine.getByText('Customers wait no longer.').waitFor();
  await mine.getByRole('heading', { name: 'Four core modules live' }).waitFor();
});
