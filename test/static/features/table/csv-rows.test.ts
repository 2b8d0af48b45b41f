import { csvRows } from '../../../../static/features/table/csv-rows';
import type { TableRow } from '../../../../static/features/table/load-table';
import { english } from '../../../../static/i18n/en-US';
import { wordsFor } from '../../../../static/i18n/words';

const words = wordsFor('en-US', english);
const names = { person: (id: string) => `Name of ${id}`, project: (id: string) => `Project ${id}` };

const row = (part: Partial<TableRow> = {}): TableRow => ({
  ...{ kind: 'keyResult', id: '01J00000000000000000000001', version: 1, key: 'KR-1' },
  ...{ title: 'Rate', ownerId: 'mei', team: 'Alpha', level: 'team', stage: 'published' },
  objective: { id: '01J00000000000000000000002', key: 'O-1', title: 'Modules' },
  home: { kind: 'project', projectId: '7' },
  judgement: {
    ...{ progress: 0.4567, rawProgress: 0.4567, expected: null },
    ...{ status: 'on-track', why: [], turnsGreen: null },
  },
  measure: { kind: 'band', unit: '%', low: 2, high: 4, tolerance: 1 },
  ...{ current: 3, milestonesDone: [], work: null, weight: null, cadenceDays: 14 },
  lastCheckIn: { at: '2026-11-20T09:00:00.000Z', confidence: 7 },
  ...{ due: '2026-12-31', may: { edit: false } },
  ...part,
});

/** Cells of the one row by the names of their columns. */
function cellsOf(part: Partial<TableRow> = {}, by = words): Record<string, unknown> {
  const [head, cells] = csvRows([row(part)], by, names);
  return Object.fromEntries((head ?? []).map((name, index) => [name, cells?.[index]]));
}

describe('the rows of a file', () => {
  it('name people and projects as Jira does', () => {
    expect(cellsOf()).toMatchObject({ Owner: 'Name of mei', Home: 'Project 7' });
    expect(cellsOf({ home: { kind: 'site' } })['Home']).toBe(words.t('page.home.site'));
  });

  it('hold figures that a sheet can calculate with', () => {
    expect(cellsOf()).toMatchObject({ Progress: 45.7, Value: 3, Confidence: 7 });
  });

  it('hold the day of a check-in by the clocks of whoever reads', () => {
    const lastCheckIn = { at: '2026-11-19T23:00:00.000Z', confidence: 7 };
    const inShanghai = wordsFor('en-US', english, 'Asia/Shanghai');
    expect(cellsOf({ lastCheckIn }, inShanghai)['Last check-in']).toBe('2026-11-20');
    const inNewYork = wordsFor('en-US', english, 'America/New_York');
    expect(cellsOf({ lastCheckIn }, inNewYork)['Last check-in']).toBe('2026-11-19');
  });

  it('keep value and target apart, whatever is measured', () => {
    expect(cellsOf()).toMatchObject({ Value: 3, Target: '2 – 4' });
    const number: TableRow['measure'] = {
      kind: 'number',
      unit: '%',
      direction: 'increase',
      baseline: 0,
      target: 60,
      stretch: null,
      checkpoints: [],
    };
    expect(cellsOf({ measure: number })).toMatchObject({ Target: 60 });
    const work = {
      ...{
        total: 7,
        done: 5,
        inProgress: 1,
        toDo: 1,
        excluded: 0,
        unsized: 0,
        scope: 7,
        credit: 5,
      },
      ...{ unseen: 0, unseenSince: null, neverSeen: 0, neverSeenSince: null, promised: null },
    };
    expect(
      cellsOf({ measure: { kind: 'issues', unit: 'count' }, current: null, work }),
    ).toMatchObject({
      ...{ Value: '5 / 7', Target: null },
    });
  });

  it('hold work in its unit, hours as hours', () => {
    const work = {
      ...{ total: 7, done: 5, inProgress: 1, toDo: 1, excluded: 0, unsized: 0 },
      ...{
        scope: 14_400,
        credit: 5400,
        unseen: 0,
        unseenSince: null,
        neverSeen: 0,
        neverSeenSince: null,
        promised: null,
      },
    };
    const valueIn = (unit: 'estimate' | 'time') =>
      cellsOf({ measure: { kind: 'issues', unit }, current: null, work })['Value'];
    expect(valueIn('time')).toBe('1.5 / 4 h');
    expect(valueIn('estimate')).toBe('5400 / 14400');
  });

  it('leave empty what is not there', () => {
    const objective = cellsOf({
      ...{ kind: 'objective', objective: null, measure: null, current: null },
      ...{ lastCheckIn: null, cadenceDays: null, due: null },
    });
    expect(objective).toMatchObject({ Objective: null, Value: null, Confidence: null, Due: null });
  });
});
