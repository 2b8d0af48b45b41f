import type { Page } from 'playwright-core';
import { aProject } from '../../support/jira-work';
import { aCycle, byNumber } from '../../support/okr-work';
import { board } from '../stage/places';
import { rulesOf } from '../stage/rule';
import { say } from '../stage/say';
import { openStage, type Stage } from '../stage/stage';
import { aSpace, retro } from './frames';

let stage: Stage;
let shop: { readonly id: string; readonly key: string };
let cycleId: string;
let address: string;

beforeAll(async () => {
  stage = await openStage();
  shop = aProject(stage.site, 'SHOP');
  aProject(stage.site, 'PAY');
  cycleId = await aCycle(stage);
  const home = { kind: 'project', projectId: shop.id } as const;
  const made = await stage.call('lead', 'objective.create', {
    ...{ cycleId, home, title: 'Buyers trust us', keyResults: [byNumber] },
  });
  await stage.call('lead', 'objective.publish', { id: made.id, version: 1 });
  await stage.call('lead', 'objective.edit', {
    ...{ id: made.id, version: 2, title: 'Buyers trust every page', reason: 'It was too vague.' },
  });
  const space = aSpace(stage, 'TEAM');
  const page = await stage.call('lead', 'retro.newPage', {
    ...{ id: '01JXRETRQ00000000000000000', spaceId: space.id, title: 'How it went', home, cycleId },
    language: 'en-US',
  });
  address = `/wiki/spaces/TEAM/pages/${page.pageId}`;
});
afterAll(() => stage.close());
const rule = rulesOf(() => stage);

const step = (page: Page, name: string) =>
  retro(page)
    .getByRole('tab', { name: new RegExp(name) })
    .click();

/** The words of a card; other cards offer them in their menus. */
const words = (page: Page, text: string) => retro(page).locator('article p', { hasText: text });
const card = (page: Page, text: string) =>
  retro(page).locator('article', { has: page.locator('p', { hasText: text }) });

async function write(page: Page, column: string, text: string): Promise<void> {
  const field = retro(page).getByRole('textbox', { name: say('retro.cards.add', { column }) });
  await field.fill(text);
  await field.press('Enter');
  await words(page, text).waitFor();
}

rule('three people look back at once; what they learn starts the next team', async () => {
  const [lead, member, sam] = (await Promise.all(
    ['lead', 'member', 'sam'].map((who) => stage.visit(who, address)),
  )) as [Page, Page, Page];

  // Facts are there before anybody says anything.
  await retro(lead).getByText('Buyers trust every page').waitFor();
  await retro(lead)
    .getByText(say('retro.facts.adjusted', { n: 1 }))
    .click();
  await retro(lead).getByText('It was too vague.').waitFor();

  await Promise.all([lead, member, sam].map((page) => step(page, 'Cards')));
  await Promise.all([
    write(lead, 'Result', 'Pages got better'),
    write(member, 'Cause', 'Test data came late'),
    write(sam, 'Cause', 'No data to test with'),
  ]);
  // Each sees what the others wrote.
  for (const page of [lead, member, sam]) {
    await words(page, 'Test data came late').waitFor();
    await words(page, 'No data to test with').waitFor();
  }
  await card(sam, 'Test data came late')
    .getByRole('button', { name: say('retro.card.voteMore') })
    .click();
  await retro(sam)
    .getByText(say('retro.votes.left', { n: 4, each: 5 }))
    .waitFor();
  await card(lead, 'No data to test with')
    .getByRole('combobox', { name: say('retro.card.move') })
    .selectOption({ label: 'Test data came late' });
  await card(lead, 'Test data came late')
    .getByText(say('retro.card.votes', { n: 1, mine: 0 }))
    .waitFor({ state: 'attached' });

  await step(member, 'Causes');
  await retro(member)
    .getByRole('button', { name: say('retro.cause.add') })
    .first()
    .click();
  await retro(member).getByLabel(say('retro.cause.text')).fill('Nobody asked for data in time');
  await retro(member)
    .getByRole('button', { name: `+ ${say('retro.evidence.card')}` })
    .click();
  await retro(member).getByRole('option', { name: 'Test data came late' }).click();
  await retro(member)
    .getByRole('button', { name: say('common.save') })
    .click();
  await retro(member).getByText('Nobody asked for data in time').waitFor();

  await step(lead, 'Lessons');
  for (const lesson of ['Ask for data with the epic', 'Check one page a week']) {
    await retro(lead)
      .getByRole('button', { name: say('retro.lesson.add') })
      .click();
    await retro(lead).getByLabel(say('library.lesson.title')).fill(lesson);
    await retro(lead)
      .getByRole('button', { name: say('common.save') })
      .click();
    await retro(lead).getByText(lesson).waitFor();
  }

  // A lesson becomes a template with a blank.
  await retro(lead)
    .getByRole('button', { name: say('retro.lesson.asTemplate') })
    .first()
    .click();
  const form = retro(lead).getByRole('form', { name: say('library.new.template') });
  await form.getByLabel(say('library.name')).fill('Data first');
  await form.getByRole('button', { name: say('library.addObjective') }).click();
  await form
    .getByLabel(say('library.objective.title'), { exact: true })
    .fill('{{product}} is tested with real data');
  await form
    .getByLabel(say('library.keyResult.title'), { exact: true })
    .fill('Every story of {{product}} has data');
  await form.getByRole('button', { name: say('common.save') }).click();
  await retro(lead).getByText('Ask for data with the epic').waitFor();

  // So does the retrospective as a whole.
  await retro(lead)
    .getByRole('button', { name: say('retro.asTemplate') })
    .click();
  await form.getByLabel(say('library.name')).fill('How we look back');
  await form.getByText('Check one page a week').first().waitFor();
  await form.getByRole('button', { name: say('common.save') }).click();
  await retro(lead).getByText('Ask for data with the epic').waitFor();

  await step(lead, 'Actions');
  await retro(lead)
    .getByRole('button', { name: say('retro.action.add') })
    .click();
  await retro(lead).getByLabel(say('retro.action.text')).fill('Order data for October');
  await retro(lead)
    .getByRole('button', { name: say('common.save') })
    .click();
  await retro(lead)
    .getByRole('button', { name: say('retro.action.file') })
    .click();
  await retro(lead).getByLabel(say('retro.action.type')).waitFor();
  await retro(lead)
    .getByRole('form')
    .getByRole('button', { name: say('retro.action.file') })
    .click();
  await retro(lead).getByRole('link', { name: 'SHOP-1' }).waitFor();

  await retro(lead)
    .getByRole('button', { name: say('retro.lock'), exact: true })
    .click();
  await retro(lead)
    .getByRole('form')
    .getByRole('button', { name: say('retro.lock') })
    .click();
  await retro(lead).getByText(say('retro.finished')).first().waitFor();
  await step(sam, 'Cards');
  await retro(sam).getByRole('textbox').first().waitFor({ state: 'detached' });

  // What is finished became text of the page.
  await retro(lead)
    .getByRole('button', { name: say('retro.written') })
    .waitFor();
  await lead.reload();
  await lead.getByRole('heading', { name: 'How it went' }).first().waitFor();
  await lead.getByText('L-1 Ask for data with the epic').waitFor();

  // Published, found by another team, used for its quarter and for a page; the record counts both.
  await lead.goto(`${stage.site.address}/jira/projects/SHOP/apps/okr-project/?view=library`);
  const library = board(lead);
  await library.getByRole('button', { name: 'Data first' }).click();
  await library.getByRole('button', { name: say('library.to.published') }).click();
  await library.getByRole('button', { name: say('library.use'), exact: true }).waitFor();

  await lead.goto(`${stage.site.address}/jira/projects/PAY/apps/okr-project/?view=library`);
  await library.getByLabel(say('library.search')).fill('data FIRST');
  await library.getByRole('button', { name: say('library.use'), exact: true }).click();
  await library.getByLabel('product').fill('The wallet');
  await library.getByText('The wallet is tested with real data').waitFor();
  await library.getByLabel(say('library.intoPage')).check();
  await library.getByRole('button', { name: say('library.space.choose') }).click();
  await library.getByRole('option', { name: /TEAM/ }).click();
  await library.getByRole('button', { name: say('library.make') }).click();
  await library.getByRole('link', { name: 'O-2' }).waitFor();
  await library.getByRole('link', { name: 'Ask for data with the epic' }).waitFor();
  await library.getByRole('button', { name: say('library.back') }).click();
  await library.getByText(say('library.used', { n: 2 })).waitFor();
});
