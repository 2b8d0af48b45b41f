import type { JiraProject } from '../../dev/jira/model/project';
import { people } from '../../dev/jira/people';
import { openAppSite, type AppSite } from '../support/app-site';
import { anEpic, aProject } from '../support/jira-work';
import { aCycle, anOkr, byIssues } from '../support/okr-work';

const title = 'Merge with the competitor';

describe('an objective for named people', () => {
  let site: AppSite;
  let project: JiraProject;
  let issueId: string;
  let objectiveId: string;
  let keyResultId: string;

  beforeAll(async () => {
    site = await openAppSite();
    project = aProject(site);
    const cycleId = await aCycle(site, project);
    const open = await anOkr(site, project, { cycleId });
    const restricted = await site.call('lead', 'objective.create', {
      ...{ cycleId, home: { kind: 'project', projectId: project.id }, title },
      visibility: { kind: 'people', accountIds: [people.sam.accountId] },
      keyResults: [{ ...byIssues, title }],
    });
    await site.call('lead', 'objective.publish', { id: restricted.id, version: 1 });
    objectiveId = restricted.id;
    keyResultId = restricted.keyResults[0]!.id;
    issueId = anEpic(site, project, 1).epic.id;
    for (const id of [open.keyResultIds[0]!, keyResultId]) {
      await site.call('lead', 'issueLink.add', { keyResultId: id, issueIds: [issueId] });
    }
  });
  afterAll(() => site.close());

  test.each(['admin', 'member'] as const)('shows on no screen of %s', async (person) => {
    const screens = [
      await site.call(person, 'board.get', { place: { kind: 'project', projectId: project.id } }),
      await site.call(person, 'issue.get', { issueId }),
      await site.call(person, 'keyResult.search', { issueId: anEpic(site, project, 0).epic.id }),
    ];
    expect(JSON.stringify(screens)).not.toContain(title);
    expect(screens[1]).toMatchObject({ served: [{}], hidden: 1 });
  });

  test.each(['lead', 'sam'] as const)('shows on every screen of %s', async (person) => {
    const screens = [
      await site.call(person, 'board.get', { place: { kind: 'project', projectId: project.id } }),
      await site.call(person, 'issue.get', { issueId }),
      await site.call(person, 'keyResult.search', { issueId: anEpic(site, project, 0).epic.id }),
    ];
    for (const screen of screens) expect(JSON.stringify(screen)).toContain(title);
  });

  test('is to anybody else like an id that names nothing', async () => {
    const unknown = '01JZZZZZZZZZZZZZZZZZZZZZZZ';
    const about = (id: string) => site.ask('admin', 'objective.get', { id });
    expect(await about(objectiveId)).toEqual(await about(unknown));
    const edit = (id: string) =>
      site.ask('admin', 'objective.edit', { id, version: 2, title: 'Mine', reason: 'So' });
    expect(await edit(objectiveId)).toEqual(await edit(unknown));
    const checkIn = (id: string) =>
      site.ask('admin', 'checkIn.post', { keyResultId: id, confidence: 5 });
    expect(await checkIn(keyResultId)).toEqual(await checkIn(unknown));
  });

  test('without access to Jira no id is told from another', async () => {
    const unknown = '01JZZZZZZZZZZZZZZZZZZZZZZZ';
    const about = (id: string) => site.ask('outsider', 'keyResult.get', { id });
    expect(await about(keyResultId)).toMatchObject({ refusal: { code: 'not-allowed' } });
    expect(await about(keyResultId)).toEqual(await about(unknown));
  });

  test('does not colour the lozenge of its issue', async () => {
    const alone = anEpic(site, project, 1).epic.id;
    await site.call('lead', 'issueLink.add', { keyResultId, issueIds: [alone] });
    const shown = await site.forge.dynamicProperties('okr-context', { issue: { id: alone } });
    expect(shown).toMatchObject({ status: { value: { label: 'Link' } } });
  });

  test('a named person need not browse its project, and links no issue they cannot edit', async () => {
    site.jira.setup.updateProject({ ...project, everyone: null });
    site.clock.set(site.clock.now() + 11 * 60_000);
    const { objective } = await site.call('sam', 'objective.get', { id: objectiveId });
    expect(objective).toMatchObject({ title, may: { edit: false } });
    const board = await site.ask('sam', 'board.get', {
      place: { kind: 'project', projectId: project.id },
    });
    expect(board).toMatchObject({ refusal: { code: 'not-allowed' } });
    const link = await site.ask('sam', 'issueLink.add', { keyResultId, issueIds: [issueId] });
    expect(link).toMatchObject({ refusal: { code: 'not-found' } });
    site.jira.setup.updateProject(project);
    site.clock.set(site.clock.now() + 11 * 60_000);
  });
});

test('an objective of a private project that is open to the site is seen and linked from elsewhere', async () => {
  const site = await openAppSite();
  const secret = aProject(site, 'SHUT', { everyone: null });
  const cycleId = await aCycle(site, secret);
  const { id } = await site.call('lead', 'objective.create', {
    ...{ cycleId, home: { kind: 'project', projectId: secret.id }, title: 'For all' },
    visibility: { kind: 'site' },
  });
  const { objective } = await site.call('member', 'objective.get', { id });
  expect(objective).toMatchObject({ title: 'For all', may: { edit: false } });
  await site.close();
});
