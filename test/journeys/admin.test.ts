import type { FrameLocator, Page } from 'playwright-core';
import { adminAddress } from '../../dev/pages/router/routes';
import { aProject } from '../support/jira-work';
import { anOkr } from '../support/okr-work';
import { graveFaults } from './stage/axe';
import { rulesOf } from './stage/rule';
import { refusal, say } from './stage/say';
import { openStage, type Stage } from './stage/stage';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
  const project = aProject(stage.site, 'PLT');
  await anOkr(stage, project);
});
afterAll(() => stage.close());
const rule = rulesOf(() => stage);

const settingsOf = (page: Page): FrameLocator => page.frameLocator('iframe[src*="admin.html"]');
const open = async (look = {}): Promise<Page> => {
  const page = await stage.visit('admin', adminAddress('okr-admin-page'), look);
  await settingsOf(page).getByRole('button', { name: 'Save' }).waitFor();
  return page;
};

rule('a setting says what it would change, and what is saved stays', async () => {
  const page = await open();
  const frame = settingsOf(page);
  await frame.getByLabel(say('admin.credit'), { exact: true }).selectOption('0.5');
  await frame.getByText(say('admin.preview.none', { n: 1 })).waitFor();
  await frame.getByRole('checkbox', { name: 'Duplicate' }).uncheck();
  await frame.getByRole('button', { name: 'Save' }).click();
  await frame.getByRole('button', { name: say('admin.discard') }).waitFor({ state: 'detached' });
  const kept = await stage.call('admin', 'settings.get', {});
  expect(kept).toMatchObject({ inProgressCredit: 0.5 });
  await page.reload();
  const credit = settingsOf(page).getByLabel(say('admin.credit'), { exact: true });
  expect(await credit.inputValue()).toBe('0.5');
  expect(await settingsOf(page).getByRole('checkbox', { name: 'Duplicate' }).isChecked()).toBe(
    false,
  );
});

rule('the field of a project is proposed by its type, by keyboard alone', async () => {
  const page = await open();
  const frame = settingsOf(page);
  await frame.getByRole('button', { name: say('admin.estimation.add') }).press('Enter');
  await frame.getByRole('option', { name: /Project PLT/ }).waitFor();
  await page.keyboard.press('Enter');
  const field = frame.getByLabel(say('admin.estimation.field', { project: 'Project PLT' }));
  expect(await field.locator('option:checked').innerText()).toBe(
    say('admin.estimation.proposed', { field: 'Story point estimate' }),
  );
  await frame.getByRole('button', { name: 'Save' }).press('Enter');
  await frame.getByRole('button', { name: say('admin.discard') }).waitFor({ state: 'detached' });
  const { estimationFields } = await stage.call('admin', 'settings.get', {});
  expect(Object.values(estimationFields)).toEqual(['customfield_10016']);
});

rule('what could not be saved stays chosen, and says why', async () => {
  const page = await open();
  const frame = settingsOf(page);
  await frame.getByLabel(say('admin.weekStartsOn'), { exact: true }).selectOption('0');
  stage.site.forge.faults.set({ sqlDown: true });
  await frame.getByRole('button', { name: 'Save' }).click();
  await frame.getByText(refusal('storage-unavailable')).waitFor();
  stage.site.forge.faults.reset();
  const day = frame.getByLabel(say('admin.weekStartsOn'), { exact: true });
  expect(await day.inputValue()).toBe('0');
});

rule('a database nearly full is said above the settings, and shown among its health', async () => {
  stage.site.forge.faults.set({ sqlSizeShare: 0.9 });
  const page = await open();
  await settingsOf(page).getByText(say('room.nearly.title')).waitFor();
  stage.site.forge.faults.reset();
});

rule('axe finds nothing serious, in the light and in the dark', async () => {
  for (const theme of ['light', 'dark'] as const) {
    expect(await graveFaults(await open({ theme }))).toEqual([]);
  }
});
