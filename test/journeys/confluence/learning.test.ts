import { people } from '../../../dev/jira/people';
import { aProject } from '../../support/jira-work';
import { aCycle, anOkr, byNumber } from '../../support/okr-work';
import { board, boardOf } from '../stage/places';
import { rulesOf } from '../stage/rule';
import { say } from '../stage/say';
import { openStage, type Stage } from '../stage/stage';
import { aSpace, retro, settings } from './frames';

const sentence = 'The supplier changes its limits in week five.';
const title = 'Ask the supplier in week four';

let stage: Stage;
let address: string;
let retroAddress: string;

beforeAll(async () => {
  stage = await openStage();
  const project = aProject(stage.site, 'SHOP');
  const cycleId = await aCycle(stage, project);
  await anOkr(stage, project, { cycleId, keyResults: [byNumber] });
  const { id: spaceId, homepageId: parentId } = aSpace(stage, 'TEAM');
  const content = [{ type: 'paragraph', content: [{ type: 'text', text: sentence }] }];
  const body = JSON.stringify({ type: 'doc', version: 1, content });
  const author = people.lead.accountId;
  const page = stage.site.confluence.work.createPage(
    { spaceId, parentId, title: 'Minutes', body },
    author,
  );
  address = `/wiki/spaces/TEAM/pages/${page.id}`;
  const home = { kind: 'project', projectId: project.id } as const;
  const made = await stage.call('lead', 'retro.newPage', {
    ...{ id: '01JXRETRQ00000000000000001', spaceId, title: 'How it went', home, cycleId },
    language: 'en-US',
  });
  retroAddress = `/wiki/spaces/TEAM/pages/${made.pageId}`;
});
afterAll(() => stage.close());
const rule = rulesOf(() => stage);

rule('words selected on a page become a lesson, and the page says so', async () => {
  const page = await stage.visit('lead', address);
  await page.locator('article p', { hasText: sentence }).selectText();
  await page.locator('.wiki-selection button').click();
  const form = settings(page, 'keep-lesson');
  await form.getByText(sentence).waitFor();
  await form.getByLabel(say('library.lesson.title')).fill(title);
  await form.getByRole('button', { name: say('common.save') }).click();
  await form.getByText(say('library.lesson.kept', { key: 'L-1' })).waitFor();
  await page.reload();
  await page.locator('.wiki-byline button').click();
  await settings(page, 'byline').getByText(title).waitFor();
});

rule('an objective becomes a template, and that becomes text of a page', async () => {
  const page = await stage.visit('lead', boardOf('SHOP'));
  const goals = board(page);
  await goals.getByRole('button', { name: say('common.actionsFor', { key: 'O-1' }) }).click();
  await goals.getByRole('menuitem', { name: say('library.keep'), exact: true }).click();
  const form = goals.getByRole('form', { name: say('library.new.template') });
  await form.getByLabel(say('library.name')).fill('Like us');
  await form.getByLabel(say('library.pageTitle')).fill('How we did it');
  await form.getByLabel(say('library.pageText')).fill('- ask first');
  await form.getByRole('button', { name: say('common.save') }).click();
  await page.getByText(say('library.kept', { key: 'T-1' })).waitFor();

  const meeting = await stage.visit('lead', retroAddress);
  const frame = retro(meeting);
  await frame.getByRole('button', { name: say('retro.library') }).click();
  await frame.getByRole('button', { name: 'Like us' }).click();
  await frame.getByRole('button', { name: say('library.to.published') }).click();
  await frame.getByRole('button', { name: say('library.use'), exact: true }).click();
  await frame.getByLabel(say('library.intoCycle')).uncheck();
  await frame.getByLabel(say('library.intoPage')).check();
  await frame.getByText(say('library.space.here')).waitFor();
  await frame.getByRole('button', { name: say('library.make') }).click();
  await frame.getByText(say('library.made')).waitFor();
  await meeting.reload();
  await meeting.getByRole('listitem').filter({ hasText: 'ask first' }).waitFor();
});
