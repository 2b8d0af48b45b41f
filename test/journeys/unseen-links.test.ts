import type { FrameLocator } from 'playwright-core';
import { people } from '../../dev/jira/people';
import { anIssue, aProject, by } from '../support/jira-work';
import { anOkr } from '../support/okr-work';
import { board, boardOf } from './stage/places';
import { rulesOf } from './stage/rule';
import { say } from './stage/say';
import { openStage, type Stage } from './stage/stage';

let stage: Stage;

/** Of three linked issues two are hidden by a security level: one that the app has read, one that it never saw. */
beforeAll(async () => {
  stage = await openStage();
  const level = { id: '1', name: 'Board', memberIds: [people.admin.accountId] };
  const project = aProject(stage.site, 'PLT', { securityLevels: [level] });
  const [shown = '', read = '', never = ''] = [0, 1, 2].map(() => anIssue(stage.site, project).id);
  const { keyResultIds } = await anOkr(stage, project);
  const link = (who: string, ...issueIds: string[]) =>
    stage.call(who, 'issueLink.add', { keyResultId: keyResultIds[0] ?? '', issueIds });
  const hide = (id: string) => stage.site.jira.work.edit(id, { securityLevelId: '1' }, by);
  await link('lead', shown, read);
  hide(read);
  hide(never);
  await stage.site.settle();
  await link('admin', never);
  await stage.site.settle();
});
afterAll(() => stage.close());
const rule = rulesOf(() => stage);

const sumOf = (frame: FrameLocator, n: number) =>
  frame.getByText(say('figure.issues', { done: 0, n }), { exact: true }).first();

rule(
  'what neither the viewer nor the app can see is unlinked at once, and put back by undo',
  async () => {
    const page = await stage.visit('lead', boardOf('PLT'));
    const frame = board(page);
    await frame.getByRole('link', { name: /Modules shipped/ }).click();
    const work = frame.getByRole('region', { name: say('detail.work') });
    const told = work.getByText(say('links.unseen', { n: 2 }), { exact: true });
    await told.waitFor();
    await sumOf(frame, 2).waitFor();
    expect(await work.getByRole('link').count()).toBe(1);
    await work.getByRole('button', { name: say('links.unseen.remove', { n: 2 }) }).click();
    await told.waitFor({ state: 'detached' });
    await sumOf(frame, 1).waitFor();
    const flag = page.getByText(say('links.unseen.removed', { n: 2 }), { exact: true });
    await flag.waitFor();
    await page.getByRole('button', { name: say('common.undo') }).click();
    await told.waitFor();
    await sumOf(frame, 2).waitFor();
  },
);
