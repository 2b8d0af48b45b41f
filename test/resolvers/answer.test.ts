import type { OperationRequest } from '../../src/contract/operations';
import { openAppSite, type AppSite } from '../support/app-site';
import { aProject } from '../support/jira-work';
import { aCycle } from '../support/okr-work';

let errors: jest.SpyInstance;
beforeEach(() => {
  errors = jest.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => errors.mockRestore());

describe('what a caller is answered', () => {
  let site: AppSite;
  let cycleId: string;
  let home: { kind: 'project'; projectId: string };

  beforeAll(async () => {
    site = await openAppSite();
    const project = aProject(site);
    home = { kind: 'project', projectId: project.id };
    cycleId = await aCycle(site, project);
  });
  afterAll(() => site.close());

  const create = (more: object) =>
    site.ask('lead', 'objective.create', {
      ...{ cycleId, home, title: 'Live' },
      ...more,
    } as OperationRequest<'objective.create'>);
  const withMeasure = (measure: object) =>
    create({ keyResults: [{ title: 'Rate', measure: { kind: 'number', ...measure } }] });

  test.each([
    ['an empty title', { title: '  ' }, 'title', 'Title is missing. Fill it in.'],
    ['no title', { title: undefined }, 'title', 'Title is missing. Fill it in.'],
    ['a title beyond 255 letters', { title: 'x'.repeat(256) }, 'title', /too long.*255/],
    ['a weight of nothing', { weight: 0 }, 'weight', /must be/],
    ['a word for a number', { weight: 'much' }, 'weight', /number/],
    ['an unknown commitment', { commitment: 'firm' }, 'commitment', /not understood/],
    ['an id of another kind', { id: '42' }, 'id', /not understood/],
    ['a home without its project', { home: { kind: 'project' } }, 'home.projectId', /missing/],
  ])('%s is refused by the name of the field', async (_, input, field, message) => {
    const answer = await create(input);
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'invalid', field } });
    expect(answer.ok || answer.refusal.message).toEqual(
      typeof message === 'string' ? message : expect.stringMatching(message),
    );
  });

  test('a fault within a key result is named by its place', async () => {
    const same = { unit: '%', direction: 'increase', baseline: 5, target: 5 };
    expect(await withMeasure(same)).toMatchObject({
      refusal: { code: 'invalid', field: 'keyResults.0.measure.target' },
    });
    expect(await withMeasure({ ...same, target: 'ten' })).toMatchObject({
      refusal: { code: 'invalid', field: 'keyResults.0.measure.target' },
    });
  });

  test('a day that does not exist is refused as such', async () => {
    const answer = await site.ask('lead', 'cycle.create', {
      ...{ home, name: 'Odd', startsOn: '2026-02-30', endsOn: '2026-03-31' },
    });
    expect(answer).toMatchObject({ refusal: { code: 'invalid', field: 'startsOn' } });
  });

  test('the sentence is in the reader’s language', async () => {
    const input = { home, name: '', startsOn: '2026-01-01', endsOn: '2026-03-31' };
    const english = await site.ask('lead', 'cycle.create', input, 'en-US');
    const chinese = await site.ask('lead', 'cycle.create', input, 'zh-CN');
    expect(english.ok || english.refusal.message).toMatch(/^[ -~’]+$/);
    expect(chinese.ok || chinese.refusal.message).toMatch(/\p{Script=Han}/u);
  });

  test('what is no operation is refused, not thrown', async () => {
    const answer = await site.forge.invoke({
      functionKey: 'objective.explode',
      moduleKey: 'okr-panel',
    });
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'not-found' } });
  });

  test('the account comes from the platform, never from the payload', async () => {
    const answer = await site.forge.invoke({
      functionKey: 'settings.get',
      moduleKey: 'okr-panel',
      payload: { input: { accountId: 'somebody' }, accountId: 'somebody' },
    });
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'not-allowed' } });
  });

  test('a Jira that does not answer is said to be away, and nothing is told without proof', async () => {
    site.clock.set(site.clock.now() + 11 * 60_000);
    site.forge.faults.set({ restFailed: 1 });
    const answer = await site.ask('lead', 'cycle.list', { projectId: home.projectId });
    site.forge.faults.reset();
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'unavailable' } });
  });
});

describe('before the database is prepared', () => {
  test('the first call prepares it', async () => {
    const site = await openAppSite({ fresh: true });
    const project = aProject(site);
    const { cycles } = await site.call('lead', 'cycle.list', { projectId: project.id });
    expect(cycles).toEqual([]);
    await site.close();
  });

  test('a preparation that cannot go on is said to go on', async () => {
    const site = await openAppSite({ fresh: true, limits: { sqlDdlPerMinute: 3 } });
    const project = aProject(site);
    const answer = await site.ask('lead', 'cycle.list', { projectId: project.id });
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'preparing' } });
    await site.close();
  });
});

test('a fault of the app itself is logged by its place and answered without a word of it', async () => {
  const site = await openAppSite();
  await site.schema.pool.query(`ALTER TABLE viewer_grant MODIFY checked_at VARCHAR(40)`);
  await site.ask('lead', 'settings.get', {});
  await site.schema.pool.query(`UPDATE viewer_grant SET checked_at = 'Secret'`);
  const answer = await site.ask('lead', 'settings.get', {});
  expect(answer).toMatchObject({ ok: false, refusal: { code: 'unavailable' } });
  expect(JSON.stringify([answer, errors.mock.calls])).not.toContain('Secret');
  expect(JSON.stringify(errors.mock.calls)).toContain('settings.get');
  await site.close();
});
