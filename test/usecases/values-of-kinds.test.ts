import { openAppSite, type AppSite } from '../support/app-site';
import { anId } from '../support/builders';
import { aProject, anEpic } from '../support/jira-work';
import { anOkr } from '../support/okr-work';

const [alpha, beta] = [anId(), anId()];
const steps = {
  title: 'Rolled out',
  measure: {
    kind: 'milestones' as const,
    milestones: [
      { id: alpha, title: 'Alpha', on: '2026-11-01' },
      { id: beta, title: 'Beta' },
    ],
  },
};
const band = {
  title: 'Rating kept',
  measure: { kind: 'band' as const, unit: '', low: 4.5, high: 5, tolerance: 1 },
};
const yesNo = { title: 'Audit passed', measure: { kind: 'yes-no' as const } };

describe('values of every kind', () => {
  let site: AppSite;
  let objectiveId: string;
  let issueId: string;
  let ids: { steps: string; band: string; yesNo: string };

  beforeEach(async () => {
    site = await openAppSite();
    const project = aProject(site);
    const okr = await anOkr(site, project, { keyResults: [steps, band, yesNo] });
    const [first = '', second = '', third = ''] = okr.keyResultIds;
    ids = { steps: first, band: second, yesNo: third };
    objectiveId = okr.objectiveId;
    issueId = anEpic(site, project, 1).epic.id;
  });
  afterEach(() => site.close());

  const get = (id: string) => site.call('member', 'keyResult.get', { id });

  test('a milestone is ticked on a past day and taken back', async () => {
    const keyResultId = ids.steps;
    const tick = { keyResultId, part: alpha, value: 1, on: '2026-11-02' };
    await site.call('lead', 'measurement.record', tick);
    expect(await get(keyResultId)).toMatchObject({
      keyResult: {
        current: null,
        milestonesDone: [{ id: alpha, on: '2026-11-02' }],
        judgement: { progress: 0.5, expected: 0.5 },
      },
      measurements: [{ part: alpha, value: 1, on: '2026-11-02' }],
    });
    await site.call('lead', 'measurement.record', { keyResultId, part: alpha, value: 0 });
    expect((await get(keyResultId)).keyResult).toMatchObject({
      milestonesDone: [],
      judgement: { progress: 0 },
    });
  });

  test('a check-in ticks several, once, however often it is sent', async () => {
    const parts = [
      { id: alpha, done: true },
      { id: beta, done: true },
    ];
    const checkIn = { id: anId(), keyResultId: ids.steps, confidence: 6, parts };
    await site.call('lead', 'checkIn.post', checkIn);
    await site.call('lead', 'checkIn.post', checkIn);
    const { keyResult, measurements, checkIns } = await get(ids.steps);
    expect(keyResult.judgement).toMatchObject({ progress: 1, why: [{ code: 'reached' }] });
    expect([measurements.length, checkIns.length]).toEqual([2, 1]);
  });

  test('a value leaves its band and comes back', async () => {
    const keyResultId = ids.band;
    await site.call('lead', 'measurement.record', { keyResultId, value: 4, on: '2026-11-20' });
    expect((await get(keyResultId)).keyResult.judgement).toMatchObject({
      ...{ progress: 0.5, expected: 1, status: 'off-track' },
      turnsGreen: { code: 'back-into-band' },
    });
    await site.call('lead', 'checkIn.post', { keyResultId, value: 4.7, confidence: 8 });
    const { keyResult } = await get(keyResultId);
    expect(keyResult).toMatchObject({ current: 4.7, judgement: { status: 'on-track' } });
  });

  test('an answer is yes or no', async () => {
    const keyResultId = ids.yesNo;
    await site.call('lead', 'checkIn.post', { keyResultId, value: 0, confidence: 8 });
    expect((await get(keyResultId)).keyResult.judgement).toMatchObject({
      ...{ progress: 0, expected: 0, status: 'on-track' },
    });
    const maybe = { keyResultId, value: 0.5 };
    expect(await site.ask('lead', 'measurement.record', maybe)).toMatchObject({
      refusal: { code: 'invalid', field: 'value' },
    });
  });

  test.each([
    ['a milestone it does not have', { part: anId(), value: 1 }],
    ['a value of the whole', { value: 1 }],
  ])('milestones refuse %s', async (_, given) => {
    const wanted = { keyResultId: ids.steps, ...given };
    expect(await site.ask('lead', 'measurement.record', wanted)).toMatchObject({
      refusal: { code: 'invalid', field: 'part' },
    });
  });

  test('a check-in with a milestone that is not there records nothing', async () => {
    const parts = [
      { id: alpha, done: true },
      { id: anId(), done: true },
    ];
    const checkIn = { keyResultId: ids.steps, confidence: 6, parts };
    expect(await site.ask('lead', 'checkIn.post', checkIn)).toMatchObject({
      refusal: { code: 'invalid', field: 'parts.1.id' },
    });
    expect((await get(ids.steps)).measurements).toEqual([]);
  });

  test('issues are linked to none of them', async () => {
    for (const keyResultId of Object.values(ids)) {
      const link = { keyResultId, issueIds: [issueId] };
      expect(await site.ask('lead', 'issueLink.add', link)).toMatchObject({
        refusal: { code: 'invalid', field: 'keyResultId' },
      });
    }
  });

  test('their objective rolls them up', async () => {
    await site.call('lead', 'measurement.record', { keyResultId: ids.yesNo, value: 1 });
    const { objective } = await site.call('member', 'objective.get', { id: objectiveId });
    expect(objective).toMatchObject({ judgement: { progress: 0.5, expected: 0.25 } });
    expect(objective.measuredShare).toBeCloseTo(2 / 3);
  });

  test('a milestone on a day outside the cycle is refused by its place', async () => {
    const milestones = [{ id: alpha, title: 'Alpha', on: '2027-01-01' }];
    const { version } = (await get(ids.steps)).keyResult;
    const edit = { id: ids.steps, version, reason: 'Later' };
    const measure = { kind: 'milestones' as const, milestones };
    expect(await site.ask('lead', 'keyResult.edit', { ...edit, measure })).toMatchObject({
      refusal: {
        field: 'measure.milestones.0.on',
        message:
          'Milestone 1: Day lies after the cycle ends on Dec 31, 2026. Choose an earlier day.',
      },
    });
    const added = { title: 'Late', objectiveId, reason: 'More', measure };
    expect(await site.ask('lead', 'keyResult.create', added)).toMatchObject({
      refusal: { field: 'measure.milestones.0.on' },
    });
  });
});
