import type { FrameLocator } from 'playwright-core';
import { people } from '../../dev/jira/people';
import { aProject } from '../support/jira-work';
import { aCycle, anOkr, byNumber } from '../support/okr-work';
import { graveFaults } from './stage/axe';
import { global, globalPage } from './stage/places';
import { rulesOf } from './stage/rule';
import { say } from './stage/say';
import { openStage, type Stage } from './stage/stage';

const day = 24 * 60 * 60_000;
let stage: Stage;
let mine: FrameLocator;

beforeAll(async () => {
  stage = await openStage();
  const own = { ...byNumber, ownerId: people.member.accountId, cadenceDays: 7 };
  for (const key of ['PLT', 'PAY']) {
    const project = aProject(stage.site, key);
    const cycleId = await aCycle(stage, project);
    await anOkr(stage, project, { cycleId, keyResults: [{ ...own, title: `Rate of ${key}` }] });
  }
  stage.site.clock.set(stage.site.clock.now() + 8 * day);
});
afterAll(() => stage.close());
const rule = rulesOf(() => stage);

rule('nothing of one’s own leads to the goals of the site in one click', async () => {
  const page = await stage.visit('admin', globalPage);
  await global(page)
    .getByRole('heading', { name: say('my.empty') })
    .waitFor();
  await global(page)
    .getByRole('button', { name: new RegExp(`^${say('my.empty.board')}`) })
    .click();
  await global(page)
    .getByRole('heading', { name: say('board.title') })
    .waitFor();
});

rule('check-ins due are made one after the other without leaving', async () => {
  const page = await stage.visit('member', globalPage);
  mine = global(page);
  const due = mine.getByRole('region', { name: say('my.due') });
  await due.getByText('Rate of PAY').waitFor();
  expect(await graveFaults(page)).toEqual([]);
  await due.getByRole('button', { name: say('checkIn.openFor', { key: 'KR-1' }) }).click();
  for (const key of ['KR-1', 'KR-2']) {
    await due.getByRole('heading', { name: say('checkIn.title', { key }) }).waitFor();
    await due.getByRole('radio', { name: '7', exact: true }).check();
    await due.getByRole('button', { name: say('checkIn.open'), exact: true }).click();
  }
  await due.getByText(say('my.due.none')).waitFor();
});
