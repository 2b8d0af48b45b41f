import { openAppSite, type AppSite } from '../support/app-site';
import { anEpic, aProject } from '../support/jira-work';
import { anOkr, byIssues, byNumber } from '../support/okr-work';

describe('values of a number', () => {
  let site: AppSite;
  let keyResultId: string;
  let byWorkId: string;
  let issueId: string;

  beforeEach(async () => {
    site = await openAppSite();
    const project = aProject(site);
    const okr = await anOkr(site, project, { keyResults: [byNumber, byIssues] });
    [keyResultId, byWorkId] = okr.keyResultIds as [string, string];
    issueId = anEpic(site, project, 1).epic.id;
  });
  afterEach(() => site.close());

  const get = () => site.call('member', 'keyResult.get', { id: keyResultId });

  test('before the first it is unmeasured', async () => {
    const { keyResult } = await get();
    expect(keyResult).toMatchObject({ current: null, judgement: { progress: null } });
  });

  test('the value of the latest day counts, not the one recorded last', async () => {
    await site.call('lead', 'measurement.record', { keyResultId, value: 40 });
    await site.call('lead', 'measurement.record', { keyResultId, value: 30, on: '2026-11-02' });
    const { keyResult, measurements } = await get();
    expect(keyResult).toMatchObject({ current: 40, judgement: { progress: 0.5 } });
    expect(measurements).toHaveLength(2);
  });

  test('of two values of one day the one recorded last counts, whatever their ids', async () => {
    const ids = ['01JD0000000000000000000009', '01JD0000000000000000000001'];
    for (const [index, value] of [40, 30].entries()) {
      await site.call('lead', 'measurement.record', { id: ids[index], keyResultId, value });
      site.clock.set(site.clock.now() + 60_000);
    }
    const { keyResult, measurements } = await get();
    expect(keyResult).toMatchObject({ current: 30, judgement: { progress: 0.25 } });
    expect(measurements.map(({ value }) => value)).toEqual([30, 40]);
  });

  test('the newest fifty come with the key result, earlier ones page by page', async () => {
    const days = Array.from({ length: 52 }, (_, index) =>
      new Date(Date.UTC(2026, 9, 1 + index)).toISOString().slice(0, 10),
    );
    for (const [value, on] of days.entries()) {
      await site.call('lead', 'measurement.record', { keyResultId, value, on });
    }
    const { measurements, earlierValues } = await get();
    expect(measurements.map(({ on }) => on)).toEqual(days.slice(2).reverse());
    const page = { id: keyResultId, before: earlierValues! };
    expect(await site.call('member', 'keyResult.values', page)).toMatchObject({
      measurements: [{ on: '2026-10-02' }, { on: '2026-10-01' }],
      earlierValues: null,
    });
  });

  test('who may not see the key result reads none of its values', async () => {
    const page = { id: keyResultId, before: '01JD0000000000000000000009' };
    expect(await site.ask('outsider', 'keyResult.values', page)).toMatchObject({ ok: false });
  });

  test('a check-in brings its value once, however often it is sent', async () => {
    const checkIn = { id: '01JD0000000000000000000009', keyResultId, value: 50, confidence: 6 };
    await site.call('lead', 'checkIn.post', checkIn);
    await site.call('lead', 'checkIn.post', checkIn);
    const { checkIns, measurements } = await get();
    expect(checkIns).toHaveLength(1);
    expect(measurements).toMatchObject([{ value: 50, on: '2026-11-23' }]);
  });

  test.each([
    ['a day to come', { on: '2026-11-24' }],
    ['a day before the cycle', { on: '2026-09-30' }],
  ])('%s is refused', async (_, when) => {
    const answer = await site.ask('lead', 'measurement.record', { keyResultId, value: 1, ...when });
    expect(answer).toMatchObject({ refusal: { code: 'invalid', field: 'on' } });
  });

  test('issues are not linked to a number, and no value is recorded where issues count', async () => {
    const linked = await site.ask('lead', 'issueLink.add', { keyResultId, issueIds: [issueId] });
    expect(linked).toMatchObject({ refusal: { code: 'invalid', field: 'keyResultId' } });
    const value = { keyResultId: byWorkId, value: 3 };
    expect(await site.ask('lead', 'measurement.record', value)).toMatchObject({
      refusal: { code: 'invalid', field: 'keyResultId' },
    });
  });
});
