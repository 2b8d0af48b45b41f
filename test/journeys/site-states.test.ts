import { people } from '../../dev/jira/people';
import { anEpic, aProject } from '../support/jira-work';
import { aCycle, anOkr } from '../support/okr-work';
import { board, boardOf, context, issuePage, panel } from './stage/places';
import { rulesOf } from './stage/rule';
import { refusal, say, sayOptional } from './stage/say';
import { openStage, type Stage } from './stage/stage';

let stage: Stage;
let epicKey: string;

beforeAll(async () => {
  stage = await openStage();
  const project = aProject(stage.site, 'PLT');
  const { epic } = anEpic(stage.site, project, 2);
  epicKey = epic.key;
  const ownerId = people.tomas.accountId;
  const { keyResultIds } = await anOkr(stage, project, {
    ...{ cycleId: await aCycle(stage, project), ownerId },
  });
  const keyResultId = keyResultIds[0] ?? '';
  await stage.call('lead', 'issueLink.add', { keyResultId, issueIds: [epic.id] });
  await stage.site.settle();
});
afterAll(() => stage.close());
afterEach(() => faults().reset());
const rule = rulesOf(() => stage);
const faults = () => stage.site.forge.faults;

rule(
  'without a licence every surface says so, shows what it has and offers no change',
  async () => {
    faults().set({ unlicensed: true });
    const page = await stage.visit('lead', boardOf('PLT'));
    await board(page).getByText(say('state.unlicensed.title')).waitFor();
    await board(page)
      .getByRole('link', { name: /Modules shipped/ })
      .waitFor();
    await board(page)
      .getByRole('button', { name: /^Actions for/ })
      .click();
    await board(page)
      .getByRole('menuitem', { name: say('common.history') })
      .waitFor();
    expect(await board(page).getByRole('menuitem').count()).toBe(1);
    await page.keyboard.press('Escape');
    await board(page)
      .getByRole('button', { name: say('page.view.library') })
      .click();
    await board(page).getByText(say('library.empty.template')).waitFor();
    expect(await board(page).getByText(say('library.new.template')).count()).toBe(0);
    await page.goto(stage.site.address + issuePage(epicKey));
    await panel(page).getByText(say('state.unlicensed.title')).waitFor();
    await context(page).getByText(say('state.unlicensed.title')).waitFor();
    await panel(page).getByRole('article').waitFor();
    expect(
      await panel(page)
        .getByRole('button', { name: /^Check in/ })
        .count(),
    ).toBe(0);
  },
);

rule('a database nearly full warns whoever manages, and nobody else', async () => {
  faults().set({ sqlSizeShare: 0.9 });
  await stage.site.forge.runSchedule('every-hour');
  const lead = await stage.visit('lead', boardOf('PLT'));
  await board(lead).getByText(say('room.nearly.title')).waitFor();
  const member = await stage.visit('member', boardOf('PLT'));
  await board(member)
    .getByRole('link', { name: /Modules shipped/ })
    .waitFor();
  expect(await board(member).getByText(say('room.nearly.title')).count()).toBe(0);
});

rule('a full database refuses a check-in in a sentence, and keeps what was typed', async () => {
  const page = await stage.visit('lead', issuePage(epicKey));
  await panel(page)
    .getByRole('button', { name: /^Check in/ })
    .click();
  await panel(page).getByRole('radio', { name: '6', exact: true }).check();
  const note = panel(page).getByLabel(sayOptional('checkIn.note'), { exact: true });
  await note.fill('Still going.');
  faults().set({ sqlFull: true });
  const send = panel(page).getByRole('button', { name: say('checkIn.open'), exact: true });
  await send.click();
  await panel(page).getByText(refusal('storage-full')).waitFor();
  expect(await note.inputValue()).toBe('Still going.');
});

rule('an owner whose account is gone is a former user, whom a manager replaces', async () => {
  stage.site.jira.setup.removeUser(people.tomas.accountId);
  const page = await stage.visit('lead', boardOf('PLT'));
  const goals = board(page);
  await goals.getByText(say('owner.former')).waitFor();
  await goals.getByRole('button', { name: say('owner.giveNew') }).click();
  await goals.getByRole('button', { name: say('owner.change') }).click();
  const form = goals.getByRole('article');
  await form.getByRole('combobox').fill('Lena');
  await form.getByRole('option', { name: /Lena Lead/ }).click();
  await goals.getByLabel(say('form.reason')).fill('Tomás left.');
  await form.getByRole('button', { name: 'Save', exact: true }).click();
  await goals.getByText(say('owner.former')).waitFor({ state: 'detached' });
  const member = await stage.visit('member', boardOf('PLT'));
  await board(member)
    .getByRole('link', { name: /Modules shipped/ })
    .waitFor();
  expect(await board(member).getByText(say('owner.former')).count()).toBe(0);
});
