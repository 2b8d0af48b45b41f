import type { FrameLocator } from 'playwright-core';
import { anEpic, anIssue, aProject, move } from '../support/jira-work';
import { anOkr } from '../support/okr-work';
import { board, boardOf } from './stage/places';
import { rulesOf } from './stage/rule';
import { say } from './stage/say';
import { openStage, type Stage } from './stage/stage';

let stage: Stage;
let project: ReturnType<typeof aProject>;
let epicId: string;
let epicKey: string;
let childKeys: string[];

beforeAll(async () => {
  stage = await openStage();
  project = aProject(stage.site, 'PLT');
  const { epic, children } = anEpic(stage.site, project, 4);
  epicId = epic.id;
  epicKey = epic.key;
  childKeys = children.map(({ key }) => key);
  const { keyResultIds } = await anOkr(stage, project);
  const keyResultId = keyResultIds[0] ?? '';
  await stage.call('lead', 'issueLink.add', { keyResultId, issueIds: [epic.id] });
  const [finished, dropped] = children;
  if (finished) move(stage.site, finished.id, 'done', 'done');
  if (dropped) move(stage.site, dropped.id, 'done', 'wontDo');
  await stage.site.settle();
});
afterAll(() => stage.close());
const rule = rulesOf(() => stage);

async function openKeyResult(): Promise<FrameLocator> {
  const page = await stage.visit('lead', boardOf('PLT'));
  const frame = board(page);
  await frame.getByRole('link', { name: /Modules shipped/ }).click();
  return frame;
}

rule('a linked epic unfolds into its children, and says which are left out', async () => {
  const frame = await openKeyResult();
  const fold = frame.getByRole('button', { name: say('links.children', { key: epicKey }) });
  expect(await fold.getAttribute('aria-expanded')).toBe('false');
  await fold.click();
  expect(await fold.getAttribute('aria-expanded')).toBe('true');
  const work = frame.getByRole('region', { name: say('detail.work') });
  const sum = `${say('figure.issues', { done: 1, n: 3 })} · ${say('figure.excluded', { n: 1 })}`;
  await work.getByText(sum, { exact: true }).waitFor();
  const listed = await work.getByRole('link').allTextContents();
  expect(listed).toEqual([epicKey, ...childKeys]);
  const left = work.getByRole('listitem').filter({ hasText: say('links.children.out') });
  expect(await left.last().textContent()).toContain(childKeys[1]);
  await fold.click();
  await work.getByText(sum, { exact: true }).waitFor({ state: 'detached' });
});

rule('of more than a hundred children the rest is a number, and no sum is claimed', async () => {
  for (let n = 0; n < 99; n += 1) anIssue(stage.site, project, { parentId: epicId });
  await stage.site.settle();
  const frame = await openKeyResult();
  await frame.getByRole('button', { name: say('links.children', { key: epicKey }) }).click();
  const work = frame.getByRole('region', { name: say('detail.work') });
  await work.getByText(say('links.children.more', { n: 3 }), { exact: true }).waitFor();
  expect(await work.getByRole('link').count()).toBe(101);
  expect(await work.getByText('issues done').count()).toBe(0);
});
