import { libraryTables } from './crowd-learning';
import { agoIn, cycles, cycleTables } from './crowd-cycles';
import {
  cycleOfKeyResult,
  firstKeyResultOf,
  keyResultsOf,
  largeBoard,
  objectiveOf,
  smallBoard,
} from './crowd-key-results';
import { id, made, ownerOf, upTo, versions } from './crowd-sql';
import type { Crowd, Filling } from './crowd-types';
import { workTables } from './crowd-work';

const versionsOfObjective = 2;
const versionsOfKeyResult = 4;
const valuesPerKeyResult = 100;
const checkInsPerKeyResult = 3;
const viewers = 200;

/** In which cycle an objective is. */
const cycleOf = `(n.seq MOD ${String(cycles)})`;

function objectiveTable(crowd: Crowd): Filling {
  const { objectives, today, smallProjectId, largeProjectId, otherProjectIds } = crowd;
  const rank = `(n.seq DIV ${String(cycles)})`;
  const others = otherProjectIds.map((one) => `'${one}'`).join(', ');
  const columns = {
    ...{
      id: id('B', 'n.seq'),
      version: 'v.seq',
      ...made(agoIn(today, cycleOf, '40')),
      number: 'n.seq + 1',
    },
    cycle_id: id('C', `n.seq % ${String(cycles)}`),
    place: `CASE WHEN ${rank} < ${String(smallBoard)} THEN '${smallProjectId}'
      WHEN ${rank} < ${String(smallBoard + largeBoard)} THEN '${largeProjectId}'
      ELSE ELT(1 + n.seq % ${String(otherProjectIds.length)}, ${others}) END`,
    title: `CONCAT('People find what they order, part ', n.seq)`,
    ...{ why: `'They asked for it'`, owner_id: ownerOf('n.seq', crowd.viewerId) },
    ...{ commitment: `'committed'`, weight: '1' },
    stage: `IF(v.seq = 1, 'draft', 'published')`,
  };
  return {
    table: 'objective_version',
    columns,
    from: `${upTo(objectives, 'n')}, ${versions(versionsOfObjective)}`,
  };
}

/**
 * A third of the objectives support one of the level above in their cycle: five under each, every
 * third of them counts there, the others support a key result of it.
 */
function alignmentTable({ objectives, today }: Crowd): Filling {
  const rank = `(n.seq DIV ${String(cycles)})`;
  const above = `((${rank} - 1) DIV 5 * ${String(cycles)} + n.seq % ${String(cycles)})`;
  const counts = `(${rank} % 9 = 0)`;
  const keyResultAbove = id('K', firstKeyResultOf(above));
  const columns = {
    ...{ revision: 'n.seq + 1', child_id: id('B', 'n.seq') },
    parent_kind: `IF(${counts}, 'objective', 'keyResult')`,
    parent_id: `IF(${counts}, ${id('B', above)}, ${keyResultAbove})`,
    ...{ counts, active: '1', ...made(agoIn(today, cycleOf, '38')) },
  };
  const from = `${upTo(objectives, 'n')} WHERE ${rank} > 0 AND ${rank} % 3 = 0`;
  return { table: 'alignment_log', columns, from };
}

function keyResultTables(crowd: Crowd): Filling[] {
  const { today } = crowd;
  const keyResults = keyResultsOf(crowd);
  const cycle = cycleOfKeyResult(crowd, 'n.seq');
  const ofNumber = (value: string): string => `IF(n.seq % 2 = 0, NULL, ${value})`;
  const keyResult = {
    ...{
      id: id('K', 'n.seq'),
      version: 'v.seq',
      ...made(agoIn(today, cycle, '43 - v.seq')),
      number: 'n.seq + 1',
    },
    objective_id: id('B', objectiveOf(crowd, 'n.seq')),
    title: `CONCAT('Share of orders found at once, ', n.seq)`,
    owner_id: ownerOf(objectiveOf(crowd, 'n.seq'), crowd.viewerId),
    ...{ measure_kind: `IF(n.seq % 2 = 0, 'issues', 'number')` },
    unit: `IF(n.seq % 2 = 1, '%', ELT(1 + n.seq DIV 2 % 4, 'estimate', 'time', 'count', 'count'))`,
    direction: ofNumber(`'increase'`),
    ...{ baseline: ofNumber('20'), target: ofNumber('60'), weight: '1', cadence_days: '14' },
  };
  const checkIn = {
    ...{ id: id('Z', 'n.seq * 10 + v.seq'), key_result_id: id('K', 'n.seq') },
    ...{
      ...made(agoIn(today, cycle, 'v.seq * 13 + n.seq % 9')),
      confidence: '6',
      note: `'Going on'`,
    },
  };
  const says = `${upTo(keyResults, 'n')}, seq_1_to_${String(checkInsPerKeyResult)} v`;
  return [
    {
      table: 'key_result_version',
      columns: keyResult,
      from: `${upTo(keyResults, 'n')}, ${versions(versionsOfKeyResult)}`,
    },
    { table: 'check_in', columns: checkIn, from: says },
  ];
}

function measurementTable(crowd: Crowd): Filling {
  const cycle = cycleOfKeyResult(crowd, '(n.seq * 2 + 1)');
  const day = agoIn(crowd.today, cycle, 'v.seq * 9 DIV 10');
  const columns = {
    ...{
      key_result_id: id('K', 'n.seq * 2 + 1'),
      on_day: day,
      id: id('M', 'n.seq * 1000 + v.seq'),
    },
    ...{ value: '60 - v.seq * 0.4', recorded_at: day, made_by: `'maker'`, source: `'manual'` },
  };
  const half = keyResultsOf(crowd) / 2;
  return {
    table: 'measurement',
    columns,
    from: `${upTo(half, 'n')}, ${upTo(valuesPerKeyResult, 'v')}`,
  };
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
  ...workTables(crowd, keyResultsOf(crowd)),
  ...libraryTables(crowd),
  grantTable(crowd),
];
