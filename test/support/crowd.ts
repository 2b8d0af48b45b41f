import type { Pool } from 'mysql2/promise';
import { insertRows } from '../../src/storage/sql/text';
import type { Row } from '../../src/storage/sql/text';

const id = (kind: string, n: number): string =>
  `${kind}${String(n).padStart(26 - kind.length, '0')}`;
export const cycleId = (n: number): string => id('C', n);
export const objectiveId = (n: number): string => id('B', n);
export const keyResultId = (n: number): string => id('K', n);
export const issueId = (n: number): string => String(100_000 + n);

const day = 24 * 3600 * 1000;
const newYear = Date.parse('2026-01-01T08:00:00.000Z');
/** Spreads rows over the first ten weeks of the year. */
const momentOf = (n: number): string =>
  new Date(newYear + (n % 70) * day + n).toISOString().slice(0, 23).replace('T', ' ');

const count = <T>(howMany: number, make: (n: number) => T): T[] =>
  Array.from({ length: howMany }, (_, n) => make(n));

const versions = (row: Row): Row[] => [1, 2].map((version) => ({ ...row, version }));
const made = (n: number) => ({ at: momentOf(n), made_by: 'maker' });

export interface Crowd {
  /** Half of them, rounded down, are closed. */
  readonly cycles: number;
  readonly objectivesPerCycle: number;
  readonly keyResultsPerObjective: number;
  readonly issuesPerKeyResult: number;
  readonly valuesPerKeyResult: number;
}

function tablesOf(crowd: Crowd): Record<string, Row[]> {
  const objectives = crowd.cycles * crowd.objectivesPerCycle;
  const keyResults = objectives * crowd.keyResultsPerObjective;
  const issues = keyResults * crowd.issuesPerKeyResult;
  const keyResultOf = (n: number) => keyResultId(Math.floor(n / crowd.issuesPerKeyResult));
  const epicOf = (n: number) => issueId(n - (n % crowd.issuesPerKeyResult));
  const cycle = (n: number): Row => ({
    id: cycleId(n),
    ...made(n),
    place: n % 4 === 0 ? 'site' : String(10_000 + (n % 4)),
    name: `Cycle ${n}`,
    starts_on: '2026-01-01',
    ends_on: '2026-03-31',
    stage: 'published',
  });
  const objective = (n: number): Row => ({
    id: objectiveId(n),
    ...made(n),
    number: n + 1,
    cycle_id: cycleId(n % crowd.cycles),
    place: String(10_000 + (Math.floor(n / crowd.cycles) % 4)),
    title: `Objective ${n}`,
    why: 'Because',
    owner_id: 'owner',
    commitment: 'committed',
    weight: 1,
    stage: 'published',
  });
  const keyResult = (n: number): Row => ({
    id: keyResultId(n),
    ...made(n),
    number: n + 1,
    objective_id: objectiveId(Math.floor(n / crowd.keyResultsPerObjective)),
    title: `Key result ${n}`,
    owner_id: 'owner',
    measure_kind: 'issues',
    weight: 1,
    cadence_days: 14,
  });
  const isEpic = (n: number) => n % crowd.issuesPerKeyResult === 0;
  return {
    cycle_version: count(crowd.cycles, cycle).flatMap(versions),
    close_record: count(Math.floor(crowd.cycles / 2), (n) => ({
      subject_id: cycleId(n),
      subject: 'cycle',
      subject_version: 2,
      note: '',
      ...made(n),
    })),
    objective_version: count(objectives, objective).flatMap(versions),
    key_result_version: count(keyResults, keyResult).flatMap(versions),
    // Five under each, said twice: one in two supports a key result, the others count.
    alignment_log: count(2 * (objectives - 1), (n) => {
      const child = (n % (objectives - 1)) + 1;
      const parent = Math.floor((child - 1) / 5);
      const underKeyResult = child % 2 === 0;
      return {
        revision: n + 1,
        child_id: objectiveId(child),
        parent_kind: underKeyResult ? 'keyResult' : 'objective',
        parent_id: underKeyResult
          ? keyResultId(parent * crowd.keyResultsPerObjective)
          : objectiveId(parent),
        counts: underKeyResult ? 0 : 1,
        active: 1,
        ...made(n),
      };
    }),
    check_in: count(keyResults * 3, (n) => ({
      id: id('Z', n),
      key_result_id: keyResultId(n % keyResults),
      ...made(n),
      confidence: 5,
      note: 'Going on',
    })),
    measurement: count(keyResults * crowd.valuesPerKeyResult, (n) => ({
      id: id('M', n),
      key_result_id: keyResultId(n % keyResults),
      on_day: momentOf(Math.floor(n / keyResults) * 3).slice(0, 10),
      value: n,
      recorded_at: momentOf(n),
      made_by: 'maker',
      source: 'manual',
    })),
    kr_link_version: count(keyResults, (n) => ({
      key_result_id: keyResultId(n),
      issue_id: issueId(n * crowd.issuesPerKeyResult),
      version: 1,
      active: 1,
      ...made(n),
    })),
    work_scope: count(issues, (n) => ({
      key_result_id: keyResultOf(n),
      issue_id: issueId(n),
      via_issue_id: epicOf(n),
      at: momentOf(n),
    })),
    issue_fact: count(issues, (n) => ({
      issue_id: issueId(n),
      project_id: '10001',
      parent_id: isEpic(n) ? null : epicOf(n),
      hierarchy_level: isEpic(n) ? 1 : 0,
      issue_status_category: n % 2 === 0 ? 'done' : 'new',
      resolution_id: n % 2 === 0 ? '10000' : null,
      created_at: momentOf(0),
      done_at: n % 2 === 0 ? momentOf(n) : null,
      updated_at: momentOf(n),
      read_at: momentOf(n),
      checked_at: momentOf(n),
    })),
    viewer_grant: count(200, (n) => ({
      account_id: `account-${n}`,
      place: '10001',
      browse: 1,
      edit: 1,
      manage: 0,
      checked_at: newYear,
    })),
  };
}

/** Fills a schema behind the app's back: a site that has been used for a while. */
export async function fillWithCrowd(pool: Pool, crowd: Crowd): Promise<void> {
  for (const [table, rows] of Object.entries(tablesOf(crowd))) {
    for (let start = 0; start < rows.length; start += 1000) {
      const { text, params } = insertRows(table, rows.slice(start, start + 1000));
      await pool.query(text, [...params]);
    }
    await pool.query(`ANALYZE TABLE ${table}`);
  }
}
