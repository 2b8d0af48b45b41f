import { anEpic, aProject } from '../support/jira-work';
import { anOkr } from '../support/okr-work';
import { board, boardOf, context, issuePage, panel } from './stage/places';
import { rulesOf } from './stage/rule';
import { refusal, say, sayOptional } from './stage/say';
import { openStage, type Stage } from './stage/stage';

let stage: Stage;
let epicKey: string;

beforeAll(async () => {
  stage = await openStage();
  const project = aProject(stage.site, 'PLT');
  const { epic } = anEpic(stage.site, project, 4);
  epicKey = epic.key;
  const { keyResultIds } = await anOkr(stage, project);
  const keyResultId = keyResultIds[0] ?? '';
  await stage.call('lead', 'issueLink.add', { keyResultId, issueIds: [epic.id] });
  await stage.site.settle();
});
afterAll(() => stage.close());
const rule = rulesOf(() => stage);

const faults = () => stage.site.forge.faults;
const standing = say('figure.issues', { done: 0, n: 4 });

rule(
  'a screen that was open stays as it was while the database is away, and says how old it is',
  async () => {
    const page = await stage.visit('lead', issuePage(epicKey));
    await panel(page).getByText(standing, { exact: true }).waitFor();
    faults().set({ sqlDown: true });
    await page.getByRole('button', { name: /^Status/ }).click();
    await page.getByRole('menuitem', { name: 'In Progress' }).click();
    await panel(page).getByText('Not refreshed since').waitFor();
    await panel(page).getByText(standing, { exact: true }).waitFor();
    faults().reset();
    await panel(page).getByText('Not refreshed since').waitFor({ state: 'detached' });
  },
);

rule(
  'a screen opened meanwhile says that nothing is lost, and tries again when asked',
  async () => {
    faults().set({ sqlDown: true });
    const page = await stage.visit('lead', issuePage(epicKey));
    await panel(page).getByText(say('state.failed.title')).waitFor();
    await context(page).getByText(say('state.failed.title')).waitFor();
    faults().reset();
    await panel(page)
      .getByRole('button', { name: say('common.tryAgain') })
      .click();
    await panel(page).getByText(standing, { exact: true }).waitFor();
  },
);

rule('what could not be saved stays typed, and is saved by another try', async () => {
  const page = await stage.visit('lead', issuePage(epicKey));
  const frame = panel(page);
  await frame.getByRole('button', { name: /^Check in/ }).click();
  await frame.getByRole('radio', { name: '6', exact: true }).check();
  const note = frame.getByLabel(sayOptional('checkIn.note'), { exact: true });
  await note.fill('Half of the team is ill.');
  faults().set({ sqlDown: true });
  await frame.getByRole('button', { name: say('checkIn.open'), exact: true }).click();
  await frame.getByText(refusal('storage-unavailable')).waitFor();
  expect(await note.inputValue()).toBe('Half of the team is ill.');
  faults().reset();
  await frame.getByRole('button', { name: say('checkIn.open'), exact: true }).click();
  await frame.getByText(say('confidence.value', { n: 6 })).waitFor();
});

rule('figures stand while Jira is away, titles are missing and say so', async () => {
  const page = await stage.visit('lead', boardOf('PLT'));
  const goals = board(page);
  faults().set({ restFailed: 1 });
  await goals.getByRole('link', { name: /Modules shipped/ }).click();
  await goals.getByText(standing, { exact: true }).waitFor();
  await goals.getByText(say('links.failed')).waitFor();
  faults().reset();
  await page.reload();
  await goals.getByRole('link', { name: epicKey }).waitFor();
});

rule(
  'whoever Jira could not vouch for sees nothing, and everything when it answers again',
  async () => {
    faults().set({ restFailed: 1 });
    const page = await stage.visit('member', boardOf('PLT'));
    const goals = board(page);
    await goals.getByText(say('state.failed.title')).waitFor();
    expect(await goals.getByText('Modules shipped').count()).toBe(0);
    faults().reset();
    await goals.getByRole('button', { name: say('common.tryAgain') }).click();
    await goals.getByRole('link', { name: /Modules shipped/ }).waitFor();
  },
);

rule('a Jira that asks for patience gets it, and the reader notices nothing', async () => {
  faults().set({ restRateLimitedNext: 1, retryAfterSeconds: 1 });
  const page = await stage.visit('noor', boardOf('PLT'));
  await board(page)
    .getByRole('link', { name: /Modules shipped/ })
    .waitFor();
  expect(faults().get().restRateLimitedNext).toBe(0);
  faults().reset();
});
