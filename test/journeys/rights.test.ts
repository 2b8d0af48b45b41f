import { people } from '../../dev/jira/people';
import { anEpic, anIssue, aProject, typeId } from '../support/jira-work';
import { anOkr, byNumber, byIssues } from '../support/okr-work';
import { board, boardOf, context, issuePage, panel } from './stage/places';
import { rulesOf } from './stage/rule';
import { openStage, type Stage } from './stage/stage';

let stage: Stage;
let epicKey: string;
let openKeyResult: string;
let hiddenKeyResult: string;

const { lead, wei } = people;

beforeAll(async () => {
  stage = await openStage();
  const project = aProject(stage.site, 'PLT', {
    everyone: null,
    roles: {
      Administrators: [lead.accountId],
      Developers: [people.member.accountId],
      Viewers: [wei.accountId],
    },
  });
  const { epic } = anEpic(stage.site, project, 3);
  epicKey = epic.key;
  const { keyResultIds } = await anOkr(stage, project, { keyResults: [byIssues, byNumber] });
  const finance = aProject(stage.site, 'FIN', { everyone: null });
  const hidden = await anOkr(stage, finance);
  openKeyResult = keyResultIds[0] ?? '';
  hiddenKeyResult = hidden.keyResultIds[0] ?? '';
  for (const keyResultId of [openKeyResult, hiddenKeyResult]) {
    await stage.call('lead', 'issueLink.add', { keyResultId, issueIds: [epic.id] });
  }
  await stage.site.settle();
});
afterAll(() => stage.close());
const rule = rulesOf(() => stage);

rule('somebody without Jira access and somebody unknown see nothing of the app', async () => {
  const outsider = await stage.visit('outsider', boardOf('PLT'), { refusals: [401, 403, 404] });
  await outsider.getByText("You don't have access to Jira").waitFor();
  const nobody = await stage.visit('anonymous', issuePage(epicKey), { refusals: [401, 403, 404] });
  await nobody.getByText('Log in to see this page').waitFor();
  for (const page of [outsider, nobody]) expect(page.frames()).toHaveLength(1);
});

rule('a key result of a project that the reader may not browse is only counted', async () => {
  const member = await stage.visit('member', issuePage(epicKey));
  await panel(member).getByText('0 of 3 issues done', { exact: true }).waitFor();
  await panel(member).getByText('and 1 you cannot see').waitFor();
  await context(member).getByText('and 1 you cannot see').waitFor();
  expect(await panel(member).getByRole('article').count()).toBe(1);
  const owner = await stage.visit('lead', issuePage(epicKey));
  await panel(owner).getByRole('article').nth(1).waitFor();
  expect(await panel(owner).getByText('you cannot see').count()).toBe(0);
});

rule(
  'the page of such a project is not there, and the app refuses its board and key result',
  async () => {
    const member = await stage.visit('member', boardOf('FIN'), { refusals: [404] });
    await member.getByText("We couldn't find that").waitFor();
    const asked = await stage.site.invokeAs('member', 'keyResult.get', { id: hiddenKeyResult });
    expect(asked).toMatchObject({ ok: false, refusal: { code: 'not-found' } });
  },
);

rule('who may only look is offered nothing to change, and is refused it', async () => {
  const viewer = await stage.visit('wei', boardOf('PLT'));
  const goals = board(viewer);
  await goals.getByRole('link', { name: /Modules shipped/ }).waitFor();
  const buttons = await goals.getByRole('button').allInnerTexts();
  expect(buttons.join(' ')).not.toMatch(/Create objective|Publish|New cycle|Add key result/);
  await goals.getByRole('button', { name: /^Actions for/ }).click();
  await goals.getByRole('menuitem', { name: 'History' }).waitFor();
  expect(await goals.getByRole('menuitem').allInnerTexts()).toEqual([
    'Keep as template',
    'History',
  ]);
  await viewer.keyboard.press('Escape');
  await goals.getByRole('link', { name: /Modules shipped/ }).click();
  await goals.getByRole('heading', { name: 'Work' }).waitFor();
  for (const name of ['Check in', 'Edit', 'Link issues', /^Unlink/]) {
    expect([name, await goals.getByRole('button', { name }).count()]).toEqual([name, 0]);
  }
  await viewer.goto(stage.site.address + issuePage(epicKey));
  await context(viewer).getByText('0 of 3 issues done', { exact: true }).waitFor();
  for (const name of ['Link a key result', /^Check in/, /^Unlink/]) {
    expect([name, await context(viewer).getByRole('button', { name }).count()]).toEqual([name, 0]);
  }
  const written = await stage.site.invokeAs('wei', 'checkIn.post', {
    keyResultId: openKeyResult,
    confidence: 5,
  });
  expect(written).toMatchObject({ ok: false, refusal: { code: 'not-allowed' } });
});

rule('an issue that the reader may not see is counted in the list of work', async () => {
  const vault = aProject(stage.site, 'VAULT', { everyone: null });
  const secret = anIssue(stage.site, vault, { typeId: typeId.story, summary: 'Merger' });
  await stage.call('lead', 'issueLink.add', { keyResultId: openKeyResult, issueIds: [secret.id] });
  await stage.site.settle();
  const member = await stage.visit('member', boardOf('PLT'));
  const goals = board(member);
  await goals.getByText('0 of 4 issues done', { exact: true }).waitFor();
  await goals.getByRole('link', { name: /Modules shipped/ }).click();
  await goals.getByText('and 1 you cannot see').waitFor();
  expect(await goals.getByText('Merger').count()).toBe(0);
});
