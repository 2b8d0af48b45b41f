import { people } from '../../dev/jira/people';
import { openAppSite, type AppSite } from '../support/app-site';
import { anIssue, aProject } from '../support/jira-work';
import { aCycle, anOkr } from '../support/okr-work';

let site: AppSite;
let errors: jest.SpyInstance;

beforeEach(async () => {
  errors = jest.spyOn(console, 'error').mockReturnValue();
  site = await openAppSite();
});
afterEach(async () => {
  errors.mockRestore();
  await site.close();
});
const faults = () => site.forge.faults;

describe('without a licence', () => {
  test('everything can be read, nothing written, and no screen offers to', async () => {
    const project = aProject(site);
    const { objectiveId } = await anOkr(site, project);
    faults().set({ unlicensed: true });
    const board = await site.call('lead', 'board.get', {
      place: { kind: 'project', projectId: project.id },
    });
    expect(board.objectives).toMatchObject([
      {
        may: { edit: false, publish: false, close: false },
        keyResults: [{ may: { edit: false } }],
      },
    ]);
    expect(board.may).toEqual({ manage: false, manageSite: false });
    const edit = { id: objectiveId, version: 2, why: 'Because', reason: 'So' };
    expect(await site.ask('lead', 'objective.edit', edit)).toMatchObject({
      refusal: { code: 'not-allowed', message: expect.stringMatching(/not licensed/) as string },
    });
    faults().reset();
    expect((await site.ask('lead', 'objective.edit', edit)).ok).toBe(true);
  });
});

describe('the room that the app takes', () => {
  test('is told to whoever manages the site, with what waits to be read', async () => {
    const health = await site.call('admin', 'admin.get', {});
    expect(health).toMatchObject({
      prepared: true,
      upkeep: { state: 'fine', waiting: { issues: 0 } },
      room: { level: 'fine' },
    });
    expect(health.room.bytes).toBeGreaterThan(0);
    expect(health.room.ceiling).toBe(1024 ** 3);
  });

  test('is measured every hour, so that no screen measures', async () => {
    expect(await site.call('member', 'site.room', {})).toEqual({ room: null, measuredAt: null });
    faults().set({ sqlSizeShare: 0.9 });
    await site.forge.runSchedule('every-hour');
    const { room } = await site.call('member', 'site.room', {});
    expect(room).toMatchObject({ level: 'nearly-full' });
    expect(
      site
        .last()
        .sql.map(({ text }) => text)
        .join(),
    ).not.toMatch(/information_schema/);
  });

  test('used up, is said in a sentence, and reading goes on', async () => {
    const project = aProject(site);
    const cycleId = await aCycle(site, project);
    await site.call('lead', 'board.get', { place: { kind: 'project', projectId: project.id } });
    faults().set({ sqlFull: true });
    const home = { kind: 'project' as const, projectId: project.id };
    const input = { cycleId, home, title: 'No room' };
    expect(await site.ask('lead', 'objective.create', input)).toMatchObject({
      refusal: {
        code: 'unavailable',
        message: expect.stringMatching(/database is full/) as string,
      },
    });
    expect(
      (await site.ask('lead', 'board.get', { place: { kind: 'project', projectId: project.id } }))
        .ok,
    ).toBe(true);
  });
});

describe('a project that is deleted in Jira', () => {
  test('leaves its objectives to the site, for their owner and contributors, once', async () => {
    const project = aProject(site);
    const cycleId = await aCycle(site, project);
    const { objectiveId } = await anOkr(site, project, {
      ...{ cycleId, ownerId: people.wei.accountId },
    });
    anIssue(site, project);
    site.jira.setup.deleteProject(project.key);
    await site.forge.settleAll();
    const { objective, cycle } = await site.call('wei', 'objective.get', { id: objectiveId });
    expect(objective).toMatchObject({
      ...{ home: { kind: 'site' }, version: 3, stage: 'published' },
      visibility: { kind: 'people', accountIds: [] },
    });
    expect(cycle).toMatchObject({ id: cycleId, home: { kind: 'site' }, version: 3 });
    expect(await site.ask('lead', 'objective.get', { id: objectiveId })).toMatchObject({
      refusal: { code: 'not-found' },
    });
    const event = { eventType: 'avi:jira:deleted:project', project: { id: project.id } };
    site.forge.fire({ ...event, timestamp: '0' });
    await site.forge.settleAll();
    const again = await site.call('wei', 'objective.get', { id: objectiveId });
    expect(again.objective.version).toBe(3);
  });
});
