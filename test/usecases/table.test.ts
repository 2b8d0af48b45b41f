import type { JiraProject } from '../../dev/jira/model/project';
import { openAppSite, type AppSite } from '../support/app-site';
import { aProject } from '../support/jira-work';
import { aCycle, anOkr, byIssues, byNumber, placeOf } from '../support/okr-work';

describe('the table', () => {
  let site: AppSite;
  let project: JiraProject;

  beforeAll(async () => {
    site = await openAppSite();
    project = aProject(site);
    const cycleId = await aCycle(site, project);
    const keyResults = [byIssues, byNumber];
    const { keyResultIds } = await anOkr(site, project, { cycleId, keyResults });
    await anOkr(site, project, {
      cycleId,
      keyResults: [{ ...byNumber, title: 'Abandoned carts' }],
    });
    await site.call('lead', 'measurement.record', { keyResultId: keyResultIds[1]!, value: 30 });
  });
  afterAll(() => site.close());

  const table = (more: object = {}) =>
    site.call('member', 'table.get', { ...placeOf(project), ...more });
  const keys = async (more: object = {}) => (await table(more)).rows.map(({ key }) => key);

  test('lists key results with the objective each belongs to', async () => {
    const { rows, total } = await table({ sort: 'key' });
    expect(rows.map(({ key, objective }) => [key, objective?.key])).toEqual([
      ['KR-1', 'O-1'],
      ['KR-2', 'O-1'],
      ['KR-3', 'O-2'],
    ]);
    expect(total).toBe(3);
    expect(rows[1]).toMatchObject({ current: 30, due: '2026-12-31', cadenceDays: 14 });
  });

  test('lists objectives when asked to', async () => {
    expect(await keys({ of: 'objective', sort: 'key', descending: true })).toEqual(['O-2', 'O-1']);
  });

  test('is sorted by any column, what is empty last', async () => {
    expect(await keys({ sort: 'title' })).toEqual(['KR-3', 'KR-1', 'KR-2']);
    expect(await keys({ sort: 'progress' })).toEqual(['KR-2', 'KR-1', 'KR-3']);
    expect(await keys({ sort: 'progress', descending: true })).toEqual(['KR-2', 'KR-1', 'KR-3']);
  });

  test('comes in pages of the size asked for', async () => {
    const first = await table({ sort: 'key', size: 2 });
    expect(first).toMatchObject({ total: 3, nextOffset: 2 });
    const last = await table({ sort: 'key', size: 2, offset: 2 });
    expect(last.rows.map(({ key }) => key)).toEqual(['KR-3']);
    expect(last.nextOffset).toBeNull();
  });

  test('is filtered as the board is', async () => {
    expect(await keys({ filter: { words: 'carts' } })).toEqual(['KR-3']);
    expect(await keys({ filter: { statuses: ['off-track'] } })).toEqual(['KR-2']);
  });

  test('an unknown column is named', async () => {
    const answer = await site.ask('member', 'table.get', {
      ...placeOf(project),
      sort: 'colour' as never,
    });
    expect(answer).toMatchObject({ refusal: { code: 'invalid', field: 'sort' } });
  });

  test('has no day in which what is kept for the future would be due', async () => {
    const { id } = await site.call('lead', 'cycle.shelf', { home: placeOf(project).place });
    await anOkr(site, project, { cycleId: id, draft: true });
    for (const kind of ['keyResult', 'objective'] as const) {
      const { rows } = await table({ cycleId: id, of: kind });
      expect(rows.map(({ due }) => due)).toEqual([null]);
    }
  });
});
