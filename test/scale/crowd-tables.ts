import { libraryTables } from './crowd-learning';
import { ago, id, made, upTo, versions } from './crowd-sql';
import type { Crowd, Filling } from './crowd-types';

/** The last one runs, the others are closed. */
const cycles = 4;
const cycleDays = 92;
/** The running cycle is on its 42nd day. */
const daysGone = 41;
const smallBoard = 25;
const largeBoard = 500;
const keyResultsPerObjective = 4;
/** Every second key result is fed by an epic with its children, the others by values. */
const issuesPerKeyResult = 20;
const valuesPerKeyResult = 100;
const checkInsPerKeyResult = 3;
const viewers = 200;

function cycleTables({ today }: Crowd): Filling[] {
  const start = ago(
    today,
    `${String(cycles - 1)} * ${String(cycleDays)} + ${String(daysGone)} - n.seq * ${String(cycleDays)}`,
  );
  const cycle = {
    ...{ id: id('C', 'n.seq'), version: 'v.seq', ...made(start), place: `'site'` },
    ...{ name: `CONCAT('Quarter ', n.seq)`, starts_on: start },
    ends_on: `DATE_ADD(${start}, INTERVAL ${String(cycleDays - 1)} DAY)`,
    stage: `IF(v.seq = 1, 'draft', 'published')`,
  };
  const closed = {
    ...{ subject_id: id('C', 'n.seq'), subject: `'cycle'`, subject_version: '2', note: `''` },
    ...made(ago(today, '45')),
  };
  return [
    { table: 'cycle_version', columns: cycle, from: `${upTo(cycles, 'n')}, ${versions}` },
    { table: 'close_record', columns: closed, from: upTo(cycles - 1, 'n') },
  ];
}

function objectiveTable(crowd: Crowd): Filling {
  const { objectives, today, smallProjectId, largeProjectId, otherProjectIds } = crowd;
  const rank = `(n.seq DIV ${String(cycles)})`;
  const others = otherProjectIds.map((one) => `'${one}'`).join(', ');
  const columns = {
    ...{ id: id('B', 'n.seq'), version: 'v.seq', ...made(ago(today, '40')), number: 'n.seq + 1' },
    cycle_id: id('C', `n.seq % ${String(cycles)}`),
    place: `CASE WHEN ${rank} < ${String(smallBoard)} THEN '${smallProjectId}'
      WHEN ${rank} < ${String(smallBoard + largeBoard)} THEN '${largeProjectId}'
      ELSE ELT(1 + n.seq % ${String(otherProjectIds.length)}, ${others}) END`,
    title: `CONCAT('People find what they order, part ', n.seq)`,
    ...{ why: `'They asked for it'`, owner_id: `'owner'`, commitment: `'committed'`, weight: '1' },
    stage: `IF(v.seq = 1, 'draft', 'published')`,
  };
  return { table: 'objective_version', columns, from: `${upTo(objectives, 'n')}, ${versions}` };
}

/**
 * A third of the objectives support one of the level above in their cycle: five under each, every
 * third of them counts there, the others support a key result of it.
 */
function alignmentTable({ objectives, today }: Crowd): Filling {
  const rank = `(n.seq DIV ${String(cycles)})`;
  const above = `((${rank} - 1) DIV 5 * ${String(cycles)} + n.seq % ${String(cycles)})`;
  const counts = `(${rank} % 9 = 0)`;
  const keyResultAbove = id('K', `${above} * ${String(keyResultsPerObjective)}`);
  const columns = {
    ...{ revision: 'n.seq + 1', child_id: id('B', 'n.seq') },
    parent_kind: `IF(${counts}, 'objective', 'keyResult')`,
    parent_id: `IF(${counts}, ${id('B', above)}, ${keyResultAbove})`,
    ...{ counts, active: '1', ...made(ago(today, '38')) },
  };
  const from = `${upTo(objectives, 'n')} WHERE ${rank} > 0 AND ${rank} % 3 = 0`;
  return { table: 'alignment_log', columns, from };
}

function keyResultTables({ objectives, today }: Crowd): Filling[] {
  const keyResults = objectives * keyResultsPerObjective;
  const ofNumber = (value: string): string => `IF(n.seq % 2 = 0, NULL, ${value})`;
  const keyResult = {
    ...{ id: id('K', 'n.seq'), version: 'v.seq', ...made(ago(today, '40')), number: 'n.seq + 1' },
    objective_id: id('B', `n.seq DIV ${String(keyResultsPerObjective)}`),
    title: `CONCAT('Share of orders found at once, ', n.seq)`,
    ...{ owner_id: `'owner'`, measure_kind: `IF(n.seq % 2 = 0, 'issues', 'number')` },
    ...{ unit: ofNumber(`'%'`), direction: ofNumber(`'increase'`) },
    ...{ baseline: ofNumber('20'), target: ofNumber('60'), weight: '1', cadence_days: '14' },
  };
  const checkIn = {
    ...{ id: id('Z', 'n.seq * 10 + v.seq'), key_result_id: id('K', 'n.seq') },
    ...{ ...made(ago(today, 'v.seq * 13 + n.seq % 9')), confidence: '6', note: `'Going on'` },
  };
  const says = `${upTo(keyResults, 'n')}, seq_1_to_${String(checkInsPerKeyResult)} v`;
  return [
    {
      table: 'key_result_version',
      columns: keyResult,
      from: `${upTo(keyResults, 'n')}, ${versions}`,
    },
    { table: 'check_in', columns: checkIn, from: says },
  ];
}

function measurementTable({ objectives, today }: Crowd): Filling {
  const day = ago(today, 'v.seq * 9 DIV 10');
  const columns = {
    ...{
      key_result_id: id('K', 'n.seq * 2 + 1'),
      on_day: day,
      id: id('M', 'n.seq * 1000 + v.seq'),
    },
    ...{ value: '60 - v.seq * 0.4', recorded_at: day, made_by: `'maker'`, source: `'manual'` },
  };
  const half = (objectives * keyResultsPerObjective) / 2;
  return {
    table: 'measurement',
    columns,
    from: `${upTo(half, 'n')}, ${upTo(valuesPerKeyResult, 'v')}`,
  };
}

function workTables({ objectives, today, smallProjectId }: Crowd): Filling[] {
  const half = (objectives * keyResultsPerObjective) / 2;
  const fed = upTo(half, 'n');
  const pairs = `${fed}, ${upTo(issuesPerKeyResult, 'i')}`;
  const [key_result_id, epic] = [id('K', 'n.seq * 2'), '1000000000 + n.seq * 1000'];
  const issue_id = `${epic} + i.seq`;
  const ifDone = (value: string, otherwise: string): string =>
    `IF((n.seq + i.seq) % 2 = 0, ${value}, ${otherwise})`;
  const link = {
    key_result_id,
    issue_id: epic,
    version: '1',
    active: '1',
    ...made(ago(today, '39')),
  };
  const scope = { key_result_id, issue_id, via_issue_id: epic, at: ago(today, '39') };
  const read = ago(today, 'n.seq % 40');
  const fact = {
    ...{ issue_id, project_id: `'${smallProjectId}'`, parent_id: `IF(i.seq = 0, NULL, ${epic})` },
    hierarchy_level: 'IF(i.seq = 0, 1, 0)',
    issue_status_category: ifDone(`'done'`, `'new'`),
    resolution_id: ifDone(`'10000'`, 'NULL'),
    created_at: ago(today, '50'),
    done_at: ifDone(ago(today, '(n.seq + i.seq) % 40'), 'NULL'),
    ...{ updated_at: read, read_at: read, checked_at: read },
  };
  return [
    { table: 'kr_link_version', columns: link, from: fed },
    { table: 'work_scope', columns: scope, from: pairs },
    { table: 'issue_fact', columns: fact, from: pairs },
  ];
}

function grantTable({ smallProjectId }: Crowd): Filling {
  const columns = {
    ...{ account_id: `CONCAT('account-', n.seq)`, place: `'${smallProjectId}'` },
    ...{ browse: '1', edit: '1', manage: '0', checked_at: '0' },
  };
  return { table: 'viewer_grant', columns, from: upTo(viewers, 'n') };
}

/** What fills the tables of such a site, each by one statement that makes its own rows. */
export const fillingsOf = (crowd: Crowd): Filling[] => [
  ...cycleTables(crowd),
  objectiveTable(crowd),
  ...keyResultTables(crowd),
  alignmentTable(crowd),
  measurementTable(crowd),
  ...workTables(crowd),
  ...libraryTables(crowd),
  grantTable(crowd),
];
