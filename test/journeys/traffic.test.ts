import { people } from '../../dev/jira/people';
import { anEpic, anIssue, aProject } from '../support/jira-work';
import { aCycle, anOkr, byIssues } from '../support/okr-work';
import { board, boardOf, context, issuePage, panel } from './stage/places';
import { rulesOf } from './stage/rule';
import { say } from './stage/say';
import { openStage, type Stage } from './stage/stage';
import { recordTraffic } from './stage/traffic';

const secrets = {
  restricted: 'Cut ten teams',
  restrictedResult: 'Teams merged into one',
  ofPrivateProject: 'Rival bought',
  issue: 'Draft the offer for the rival',
};

let stage: Stage;
let epicKey: string;
let freeKey: string;

beforeAll(async () => {
  stage = await openStage();
  const project = aProject(stage.site, 'PLT');
  const { epic } = anEpic(stage.site, project, 2);
  epicKey = epic.key;
  freeKey = anIssue(stage.site, project, { summary: 'Serves nothing yet' }).key;
  const cycleId = await aCycle(stage, project);
  const open = await anOkr(stage, project, { cycleId });
  const restricted = await stage.call('lead', 'objective.create', {
    ...{ cycleId, home: { kind: 'project', projectId: project.id }, title: secrets.restricted },
    visibility: { kind: 'people', accountIds: [people.sam.accountId] },
    keyResults: [{ ...byIssues, title: secrets.restrictedResult }],
  });
  await stage.call('lead', 'objective.publish', { id: restricted.id, version: 1 });
  const finance = aProject(stage.site, 'FIN', { everyone: null });
  const hidden = await anOkr(stage, finance, {
    keyResults: [{ ...byIssues, title: secrets.ofPrivateProject }],
  });
  const secret = anIssue(stage.site, finance, { summary: secrets.issue });
  const linked = [...open.keyResultIds, ...restricted.keyResults.map(({ id }) => id)];
  for (const keyResultId of [...linked, ...hidden.keyResultIds]) {
    const issueIds = [epic.id, secret.id];
    await stage.call('lead', 'issueLink.add', { keyResultId, issueIds });
  }
  await stage.site.settle();
});
afterAll(() => stage.close());
const rule = rulesOf(() => stage);

/** Board, key result, issue and search, as this person walks through them. */
async function walk(who: string): Promise<string[]> {
  const page = await stage.visit(who, '/jira/projects');
  const traffic = await recordTraffic(page);
  await page.goto(stage.site.address + boardOf('PLT'));
  await board(page)
    .getByRole('link', { name: /Modules shipped/ })
    .click();
  await board(page).getByRole('heading', { name: 'Work' }).waitFor();
  await board(page)
    .getByText(/you cannot see/)
    .waitFor();
  await page.goto(stage.site.address + issuePage(epicKey));
  await panel(page)
    .getByText(/you cannot see/)
    .waitFor();
  await context(page)
    .getByText(/you cannot see/)
    .waitFor();
  await page.goto(stage.site.address + issuePage(freeKey));
  await context(page)
    .getByRole('button', { name: say('issue.link') })
    .click();
  const search = context(page).getByRole('combobox');
  for (const words of ['cut', 'rival', 'kr-']) {
    await search.fill(words);
    await context(page)
      .getByRole('option', { name: /Modules shipped/ })
      .or(context(page).getByText(say('issue.link.none')))
      .first()
      .waitFor();
  }
  await context(page)
    .getByRole('option', { name: /Modules shipped/ })
    .waitFor();
  return traffic.all();
}

for (const who of ['member', 'admin']) {
  rule(`titles that ${who} may not see never reach the browser`, async () => {
    const heard = (await walk(who)).join('\n');
    // What may be seen came through, so everything else would have been heard too.
    for (const shown of ['Modules shipped', epicKey, 'issue.get', 'keyResult.search']) {
      expect(heard).toContain(shown);
    }
    for (const secret of Object.values(secrets)) expect(heard).not.toContain(secret);
  });
}

rule('whoever is named hears of it', async () => {
  const page = await stage.visit('sam', '/jira/projects');
  const traffic = await recordTraffic(page);
  await page.goto(stage.site.address + boardOf('PLT'));
  await board(page).getByText(secrets.restricted).waitFor();
  expect((await traffic.all()).join('\n')).toContain(secrets.restrictedResult);
});
