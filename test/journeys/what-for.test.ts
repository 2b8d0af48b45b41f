import type { FrameLocator, Page } from 'playwright-core';
import { people } from '../../dev/jira/people';
import { anEpic, anIssue, aProject, move } from '../support/jira-work';
import { aCycle, anOkr, byIssues, byNumber } from '../support/okr-work';
import { board, context, issuePage, panel } from './stage/places';
import { rulesOf } from './stage/rule';
import { say } from './stage/say';
import { openStage, type Stage } from './stage/stage';

const titles = {
  company: 'Customers come back',
  division: 'The shop never lets anybody down',
  keyResult: 'Guest checkout is live',
};

let stage: Stage;
let page: Page;
let storyKey: string;
let strayKey: string;

/** An objective above the others, published, with a title of its own. */
async function above(cycleId: string, title: string, supports: string | null): Promise<string> {
  const { id, version } = await stage.call('admin', 'objective.create', {
    ...{ cycleId, home: { kind: 'site' }, title, keyResults: [byNumber] },
  });
  await stage.call('admin', 'objective.publish', { id, version });
  if (supports !== null) await align('admin', id, supports);
  return id;
}

const align = (who: string, objectiveId: string, id: string) =>
  stage.call(who, 'alignment.add', { objectiveId, supports: { kind: 'objective', id } });

beforeAll(async () => {
  stage = await openStage();
  const project = aProject(stage.site, 'PLT', {
    roles: {
      Administrators: [people.lead.accountId],
      Developers: [people.member.accountId],
      Viewers: [],
    },
  });
  const { epic, children } = anEpic(stage.site, project, 3);
  const [story, done] = children;
  if (story === undefined || done === undefined) throw new Error('The epic has no children.');
  move(stage.site, done.id, 'done', 'done');
  storyKey = story.key;
  strayKey = anIssue(stage.site, project, { summary: 'Serves nothing yet' }).key;
  const cycleId = await aCycle(stage);
  const company = await above(cycleId, titles.company, null);
  const division = await above(cycleId, titles.division, company);
  const { objectiveId, keyResultIds } = await anOkr(stage, project, {
    cycleId,
    keyResults: [{ ...byIssues, title: titles.keyResult }],
  });
  await align('lead', objectiveId, division);
  const [keyResultId = ''] = keyResultIds;
  await stage.call('lead', 'issueLink.add', { keyResultId, issueIds: [epic.id] });
  await stage.site.settle();
  page = await stage.visit('member', issuePage(storyKey), { width: 1500 });
});
afterAll(() => stage.close());
const rule = rulesOf(() => stage);

const steps = ['Three core modules live', titles.division, titles.company];
const drawer = () => board(page).getByRole('region', { name: say('page.opened') });

/** The chain of why of the one key result that is served, nearest first. */
async function chainIn(frame: FrameLocator): Promise<void> {
  const served = frame.getByRole('article').filter({ hasText: titles.keyResult });
  const chain = served.getByRole('list', { name: say('issue.chain') }).getByRole('listitem');
  await chain.nth(steps.length - 1).waitFor();
  const told = await chain.allInnerTexts();
  expect(told.map((line, at) => line.includes(steps[at] ?? '?'))).toEqual(steps.map(() => true));
}

rule('an issue says what it serves, and why, up to the company', async () => {
  await panel(page)
    .getByText(say('figure.issues', { done: 1, n: 3 }), { exact: true })
    .waitFor();
  await chainIn(panel(page));
  await chainIn(context(page));
  await context(page)
    .getByText(say('issue.share', { n: 3 }))
    .waitFor();
});

rule('the key result opens beside its board, with its chain, its work broken down', async () => {
  await context(page).getByRole('link', { name: 'KR-3', exact: true }).click();
  await page.waitForURL(/\/apps\/okr-project\/kr\//);
  await drawer().getByRole('heading', { level: 1, name: titles.keyResult }).waitFor();
  await board(page)
    .getByRole('article')
    .filter({ hasText: steps[0] ?? '' })
    .waitFor();
  const facts = drawer().getByRole('complementary', { name: say('detail.facts') });
  for (const title of steps) await facts.getByText(title).waitFor();
  await drawer()
    .getByRole('button', { name: say('breakdown.show') })
    .click();
  await drawer()
    .getByRole('row', { name: /Project PLT 3 1 0/ })
    .waitFor();
});

rule('closing it leaves the board, and Back leads to the issue again', async () => {
  await drawer()
    .getByRole('button', { name: say('page.close') })
    .click();
  await drawer().waitFor({ state: 'detached' });
  await board(page).getByRole('link', { name: titles.keyResult }).waitFor();
  for (let steps = 0; steps < 3 && !page.url().endsWith(storyKey); steps += 1) await page.goBack();
  await context(page).getByRole('article').filter({ hasText: titles.keyResult }).waitFor();
});

rule('an issue that serves nothing is linked by the menu, and then says what for', async () => {
  await page.goto(stage.site.address + issuePage(strayKey));
  await context(page).getByText(say('issue.none.title')).waitFor();
  await page.getByRole('button', { name: 'Actions', exact: true }).click();
  await page.getByRole('menuitem', { name: say('page.link') }).click();
  const dialog = page.frameLocator('iframe[src*="link.html"]');
  await dialog.getByRole('option', { name: titles.keyResult }).click();
  await dialog.getByRole('button', { name: say('issue.unlink', { key: 'KR-3' }) }).waitFor();
  await dialog.getByRole('button', { name: say('issue.link.done') }).click();
  await page.locator('iframe[src*="link.html"]').waitFor({ state: 'detached' });
  await chainIn(context(page));
  await panel(page)
    .getByText(say('figure.issues', { done: 1, n: 4 }), { exact: true })
    .waitFor();
});
