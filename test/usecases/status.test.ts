import type { JiraProject } from '../../dev/jira/model/project';
import { people } from '../../dev/jira/people';
import type { OperationRequest } from '../../src/contract/operations';
import { openAppSite, type AppSite, type Person } from '../support/app-site';
import { anId } from '../support/builders';
import { aProject } from '../support/jira-work';
import { aCycle, byNumber } from '../support/okr-work';

type Selection = OperationRequest<'status.get'>['selections'][number];

describe('panels on a page', () => {
  let site: AppSite;
  let project: JiraProject;
  let cycleId: string;

  beforeEach(async () => {
    site = await openAppSite();
    project = aProject(site);
    cycleId = await aCycle(site, project);
  });
  afterEach(() => site.close());

  const home = () => ({ kind: 'project' as const, projectId: project.id });
  const anObjective = (title: string, more: object = {}) =>
    site.call('lead', 'objective.create', {
      ...{ cycleId, home: home(), title, keyResults: [byNumber], ...more },
    });
  const place = (more: Partial<Selection> = {}): Selection => ({
    ...{ id: 'a', by: 'place', place: home(), cycleId, ...more },
  });
  const get = (person: Person, ...selections: Selection[]) =>
    site.call(person, 'status.get', { selections });
  const titles = ({ answers }: Awaited<ReturnType<typeof get>>): string[][] =>
    answers.map(({ objectives }) => objectives.map(({ title }) => title));

  test('of one page are answered together, each with its own', async () => {
    const grow = await anObjective('Grow', { team: 'Web' });
    await anObjective('Save', { team: 'App' });
    const keyResultId = grow.keyResults[0]?.id ?? '';
    const found = await get(
      'member',
      place({ id: 'place' }),
      place({ id: 'team', team: 'App' }),
      { id: 'o', by: 'objective', itemId: grow.id },
      { id: 'kr', by: 'keyResult', itemId: keyResultId },
    );
    expect(titles(found)).toEqual([['Grow', 'Save'], ['Save'], ['Grow'], ['Grow']]);
    expect(found.answers.map(({ id }) => id)).toEqual(['place', 'team', 'o', 'kr']);
  });

  test('cost three statements however many they are', async () => {
    const grow = await anObjective('Grow');
    const selections = [
      place(),
      place({ id: 'b' }),
      { id: 'o', by: 'objective' as const, itemId: grow.id },
    ];
    await get('member', ...selections);
    await get('member', ...selections);
    expect(site.last().sql.length).toBeLessThanOrEqual(3);
  });

  test('follow the running cycle where none is named', async () => {
    await site.call('lead', 'cycle.publish', { id: cycleId, version: 1 }).catch(() => undefined);
    await anObjective('Grow');
    const found = await get('member', place({ cycleId: null }));
    expect(titles(found)).toEqual([['Grow']]);
    expect(found.answers[0]?.cycle?.name).toBe('Q4 2026');
  });

  test('show what a saved view finds, as it is saved now', async () => {
    await anObjective('Grow', { team: 'Web' });
    await anObjective('Save', { team: 'App' });
    const view = { place: home(), name: 'Web', query: `cycle=${cycleId}&team=Web`, shared: true };
    const { id } = await site.call('lead', 'view.save', view);
    const found = await get('member', { id: 'v', by: 'view', itemId: id });
    expect(titles(found)).toEqual([['Grow']]);
    await site.call('lead', 'view.remove', { id });
    expect((await get('member', { id: 'v', by: 'view', itemId: id })).answers[0]?.isGone).toBe(
      true,
    );
  });

  test.each<Person>(['outsider', 'anonymous'])(
    'count what is there for whoever has no access to Jira, and name nothing: %s',
    async (person) => {
      const grow = await anObjective('Grow');
      const found = await get(person, place(), { id: 'o', by: 'objective', itemId: grow.id });
      expect(found.answers).toMatchObject([
        { cycle: null, objectives: [], hidden: 1 },
        { objectives: [], hidden: 1, isGone: false },
      ]);
    },
  );

  test('count, beside what they show, what only named people see', async () => {
    await anObjective('Grow');
    await anObjective('Secret', {
      visibility: { kind: 'people', accountIds: [people.sam.accountId] },
    });
    const found = await get('member', place());
    expect(titles(found)).toEqual([['Grow']]);
    expect(found.answers[0]?.hidden).toBe(1);
  });

  test('frozen at a day show the figures of its end, whatever came later', async () => {
    const grow = await anObjective('Grow');
    await site.call('lead', 'objective.publish', { id: grow.id, version: 1 });
    const keyResultId = grow.keyResults[0]?.id ?? '';
    const record = (on: string, value: number) =>
      site.call('lead', 'measurement.record', { keyResultId, value, on });
    await record('2026-11-02', 30);
    await record('2026-11-20', 50);
    const found = await get(
      'member',
      place({ id: 'now' }),
      place({ id: 'then', frozenOn: '2026-11-10' }),
      place({ id: 'before', frozenOn: '2026-10-15' }),
    );
    const progress = found.answers.map(({ objectives }) => objectives[0]?.judgement.progress);
    expect(progress).toEqual([0.75, 0.25, null]);
  });

  test('frozen at a day show the confidence of then', async () => {
    const grow = await anObjective('Grow');
    await site.call('lead', 'objective.publish', { id: grow.id, version: 1 });
    const keyResultId = grow.keyResults[0]?.id ?? '';
    const checkIn = { keyResultId, value: 20, confidence: 2 };
    await site.call('lead', 'checkIn.post', checkIn);
    const found = await get('member', place(), place({ id: 'then', frozenOn: '2026-11-01' }));
    const last = found.answers.map(({ objectives }) => objectives[0]?.keyResults[0]?.lastCheckIn);
    expect(last).toEqual([expect.objectContaining({ confidence: 2 }), null]);
  });

  test('frozen before something was closed show it as it stood then', async () => {
    const grow = await anObjective('Grow');
    await site.call('lead', 'objective.publish', { id: grow.id, version: 1 });
    site.clock.set(Date.parse('2026-11-26T09:00:00Z'));
    const close = { id: grow.id, version: 2, outcome: 'missed' as const, score: 0 };
    await site.call('lead', 'objective.close', close);
    const found = await get('member', place(), place({ id: 'then', frozenOn: '2026-11-24' }));
    const statuses = found.answers.map(({ objectives }) => objectives[0]?.judgement.status);
    expect(statuses[0]).toBe('missed');
    expect(statuses[1]).not.toBe('missed');
    expect(found.answers[1]?.objectives[0]?.stage).toBe('published');
  });

  test('frozen before something was published show a draft, of which nothing is asked', async () => {
    const grow = await anObjective('Grow');
    await site.call('lead', 'objective.publish', { id: grow.id, version: 1 });
    const found = await get('member', place(), place({ id: 'then', frozenOn: '2026-11-10' }));
    const shown = found.answers.map(({ objectives }) => objectives[0]);
    expect(shown.map((each) => each?.stage)).toEqual(['published', 'draft']);
    const then = shown[1];
    expect([then, then?.keyResults[0]].map((each) => each?.judgement.status)).toEqual([
      'draft',
      'draft',
    ]);
  });

  test('say that what they were about is gone', async () => {
    const found = await get('member', { id: 'o', by: 'objective', itemId: anId() });
    expect(found.answers[0]).toMatchObject({ isGone: true, hidden: 0 });
  });

  test('let nobody who is not logged in call anything else', async () => {
    expect(await site.ask('anonymous', 'board.get', { place: home() })).toMatchObject({
      refusal: { code: 'not-allowed' },
    });
  });
});
