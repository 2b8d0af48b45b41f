import type { FrameLocator, Page } from 'playwright-core';
import { people } from '../../dev/jira/people';
import { en as jira } from '../../dev/pages/i18n/en';
import { adminAddress } from '../../dev/pages/router/routes';
import type { OperationName, OperationRequest } from '../../src/contract/operations';
import { anIssue, aProject } from '../support/jira-work';
import { aCycle, anOkr, byIssues, placeOf } from '../support/okr-work';
import { board, boardOf, context, global, globalPage, issuePage } from './stage/places';
import { rulesOf } from './stage/rule';
import { say } from './stage/say';
import { openStage, type Stage } from './stage/stage';
import { recordTraffic } from './stage/traffic';

const secrets = {
  project: 'Project FIN',
  hidden: 'Three core modules live',
  hiddenResult: 'Rival bought',
  issue: 'Draft the offer for the rival',
  restricted: 'Cut ten teams',
  restrictedResult: 'Teams merged into one',
};
const open = { objective: 'Product pages load fast', keyResult: 'Every page is measured' };

let stage: Stage;
let ids: Record<'hidden' | 'hiddenResult' | 'restricted' | 'restrictedResult' | 'issue', string>;
let finance: { readonly id: string };
let freeKey: string;
let servingKey: string;
let secretKey: string;

beforeAll(async () => {
  stage = await openStage();
  const project = aProject(stage.site, 'PLT');
  const cycleId = await aCycle(stage);
  const home = { kind: 'project', projectId: project.id } as const;
  const shown = await stage.call('lead', 'objective.create', {
    ...{ cycleId, home, title: open.objective },
    keyResults: [{ ...byIssues, title: open.keyResult }],
  });
  const restricted = await stage.call('lead', 'objective.create', {
    ...{ cycleId, home, title: secrets.restricted },
    visibility: { kind: 'people', accountIds: [people.sam.accountId] },
    keyResults: [{ ...byIssues, title: secrets.restrictedResult }],
  });
  for (const { id } of [shown, restricted]) {
    await stage.call('lead', 'objective.publish', { id, version: 1 });
  }
  const privately = aProject(stage.site, 'FIN', { everyone: null });
  finance = privately;
  const hidden = await anOkr(stage, privately, {
    cycleId,
    keyResults: [{ ...byIssues, title: secrets.hiddenResult }],
  });
  const secret = anIssue(stage.site, privately, { summary: secrets.issue });
  const serving = anIssue(stage.site, project, { summary: 'Serves what few may see' });
  ids = {
    ...{ hidden: hidden.objectiveId, hiddenResult: hidden.keyResultIds[0] ?? '' },
    ...{ restricted: restricted.id, restrictedResult: restricted.keyResults[0]?.id ?? '' },
    issue: secret.id,
  };
  for (const keyResultId of [ids.hiddenResult, ids.restrictedResult]) {
    await stage.call('lead', 'issueLink.add', { keyResultId, issueIds: [serving.id] });
  }
  freeKey = anIssue(stage.site, project, { summary: 'Serves nothing yet' }).key;
  [servingKey, secretKey] = [serving.key, secret.key];
  await stage.site.settle();
});
afterAll(() => stage.close());
const rule = rulesOf(() => stage);

/** A window of this person, and everything that reaches it. */
async function enter(who: string) {
  const page = await stage.visit(who, '/jira/projects', { refusals: [401, 403, 404] });
  const traffic = await recordTraffic(page);
  return {
    page,
    go: (address: string) => page.goto(stage.site.address + address),
    heard: async () => (await traffic.all()).join('\n'),
  };
}

const byAddress = '?view=table&group=team&words=cut&by=progress-down';

/** Every address of the app, and of what lies behind it. */
const doors = () => [
  boardOf('FIN'),
  `${boardOf('FIN')}/${byAddress}`,
  `${boardOf('FIN')}/kr/${ids.hiddenResult}`,
  `${boardOf('FIN')}/o/${ids.hidden}`,
  issuePage(secretKey),
];
const goals = ['', '/?view=board', '/?view=table', '/?view=alignment', `/${byAddress}`];

const headed = (page: Page, name: string) => page.getByRole('heading', { name }).waitFor();

/** The app's kind word to whoever may see nothing of it. */
const refused = (frame: FrameLocator) =>
  frame.getByRole('heading', { name: say('state.refused.title') }).waitFor();

rule('without access to Jira every door is shut, by Jira or by the app', async () => {
  const { page, go, heard } = await enter('outsider');
  const project = [boardOf('PLT'), `${boardOf('PLT')}/kr/${ids.restrictedResult}`];
  for (const door of [...doors(), ...project, issuePage(freeKey), adminAddress('okr-admin-page')]) {
    await go(door);
    await headed(page, jira.noAccessTitle);
    expect([door, page.frames().length]).toEqual([door, 1]);
  }
  for (const path of [...goals, `/kr/${ids.hiddenResult}`, `/o/${ids.restricted}`]) {
    await go(globalPage + path);
    await refused(global(page));
  }
  const words = await heard();
  expect(words).toContain(ids.hiddenResult);
  for (const secret of Object.values({ ...secrets, ...open })) expect(words).not.toContain(secret);
});

/** The app's kind word instead of an item: there is nothing, or not for this reader. */
const closed = (frame: FrameLocator) =>
  frame.getByRole('heading', { name: say('state.gone.title') }).waitFor();

rule(
  'a project that the reader may not browse is not there, nor what is written in it',
  async () => {
    const { page, go, heard } = await enter('member');
    for (const door of doors()) {
      await go(door);
      await headed(page, jira.notFoundTitle);
    }
    await go(adminAddress('okr-admin-page'));
    await headed(page, jira.adminOnlyTitle);
    for (const path of [
      ...[`/kr/${ids.hiddenResult}`, `/o/${ids.hidden}`],
      ...[`/kr/${ids.restrictedResult}`, `/o/${ids.restricted}`],
    ]) {
      await go(boardOf('PLT') + path);
      await closed(board(page));
      await go(globalPage + path);
      await closed(global(page));
    }
    const words = await heard();
    expect(words).toContain(ids.hiddenResult);
    for (const secret of Object.values(secrets)) expect(words).not.toContain(secret);
  },
);

rule('boards, tables, trees and files hold only what the reader may see', async () => {
  const { page, go, heard } = await enter('member');
  for (const [view, title] of [
    ['board', open.objective],
    ['alignment', open.objective],
    ['table', open.keyResult],
  ] as const) {
    await go(`${globalPage}/?view=${view}`);
    await global(page).getByText(title).first().waitFor();
  }
  const file = page.waitForEvent('download');
  await global(page)
    .getByRole('button', { name: say('csv.export') })
    .click();
  const csv = await (await file).createReadStream();
  let text = '';
  for await (const part of csv) text += String(part);
  await go(`${globalPage}/${byAddress}`);
  await global(page).getByText(say('filter.none')).waitFor();
  await go(`${globalPage}/?view=settings`);
  await refused(global(page));
  expect(text).toContain(open.keyResult);
  const words = `${text}\n${await heard()}`;
  for (const secret of Object.values(secrets)) expect(words).not.toContain(secret);
});

rule('an issue counts what it serves in secret, and the link box finds none of it', async () => {
  const { page, go, heard } = await enter('member');
  await go(issuePage(servingKey));
  await context(page)
    .getByText(say('issue.hidden', { n: 2 }))
    .waitFor();
  expect(await context(page).getByRole('article').count()).toBe(0);
  await go(issuePage(freeKey));
  await page.getByRole('button', { name: 'Actions', exact: true }).click();
  await page.getByRole('menuitem', { name: say('page.link') }).click();
  const dialog = page.frameLocator('iframe[src*="link.html"]');
  await dialog.getByRole('option', { name: open.keyResult }).waitFor();
  for (const words of ['rival', 'merged']) {
    await dialog.getByRole('combobox').fill(words);
    await dialog.getByText(say('issue.link.none')).waitFor();
  }
  const words = await heard();
  expect(words).toContain(open.keyResult);
  for (const secret of Object.values(secrets)) expect(words).not.toContain(secret);
});

/** What a script could ask for, past every page. */
function requests(): [OperationName, OperationRequest<OperationName>][] {
  const objectives = [ids.hidden, ids.restricted];
  const keyResults = [ids.hiddenResult, ids.restrictedResult];
  const place = placeOf(finance);
  return [
    ['board.get', place],
    ['table.get', place],
    ['view.list', place],
    ['alignment.get', { home: place.place }],
    ['issue.get', { issueId: ids.issue }],
    ...objectives.flatMap((id): [OperationName, OperationRequest<OperationName>][] => [
      ['objective.get', { id }],
      ['objective.history', { id }],
      ['objective.versions', { id, versions: [1, 2] }],
      ['objective.edit', { id, version: 2, title: 'Mine now', reason: 'So.' }],
      ['objective.archive', { id, version: 2, reason: 'So.' }],
      ['keyResult.create', { objectiveId: id, ...byIssues, reason: 'So.' }],
    ]),
    ...keyResults.flatMap((id): [OperationName, OperationRequest<OperationName>][] => [
      ['keyResult.get', { id }],
      ['keyResult.work', { id }],
      ['keyResult.history', { id }],
      ['checkIn.post', { keyResultId: id, confidence: 5 }],
      ['issueLink.add', { keyResultId: id, issueIds: [ids.issue] }],
    ]),
  ];
}

for (const who of ['outsider', 'member', 'anonymous']) {
  rule(
    `past every page, the app refuses ${who} in one sentence that gives nothing away`,
    async () => {
      for (const [operation, input] of requests()) {
        const answer = await stage.site.invokeAs(who, operation, input);
        const said = JSON.stringify(answer);
        expect([operation, answer.ok, said]).toEqual([operation, false, expect.any(String)]);
        if (answer.ok) continue;
        expect(['not-found', 'not-allowed']).toContain(answer.refusal.code);
        expect(answer.refusal.message).toMatch(/^[A-Z].*\.$/);
        for (const secret of Object.values(secrets)) expect(said).not.toContain(secret);
      }
    },
  );
}
