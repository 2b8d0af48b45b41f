import { agoIn } from './crowd-cycles';
import { cycleOfKeyResult } from './crowd-key-results';
import { ago, chance, id, made, upTo } from './crowd-sql';
import type { Crowd, Filling } from './crowd-types';

/** Every second key result is fed by an epic with its children, the others by values. */
const issuesPerKeyResult = 20;
/** One in so many of these has a rule as well, all of them in the running cycle. */
const keyResultsPerRule = 24;
const firstWithRule = 6;
/** The first epics are as far apart as an epic may have children. */
const idsPerEpic = 1_000;
const firstEpic = 1_000_000_000;
/** What an issue was at most: made, estimated, begun, done, begun again, done again. */
const mostStates = 6;
const daysOfHistory = 200;
/** The rolling sweep has looked at every issue since. */
const daysUntilSwept = 5;

const epic = `(${String(firstEpic)} + n.seq * ${String(idsPerEpic)})`;
const issue = `(${epic} + i.seq)`;
const keyResult = id('K', 'n.seq * 2');
/** Of the `n`th key result that is fed by issues. */
const cycleIn = (crowd: Crowd): string => cycleOfKeyResult(crowd, '(n.seq * 2)');

const luck = (salt: number, below: number): string => chance(issue, salt, below);

/** How many states an issue has gone through: 3 to 6, two more where it was taken up again. */
const states = `CASE WHEN ${luck(1, 10)} < 3 THEN 2 WHEN ${luck(1, 10)} < 5 THEN 3
  WHEN ${luck(1, 10)} < 9 THEN 4 ELSE 6 END`;

/** What the state of number `at` is; the last one is what the issue is now. */
const stateAt = (at: string) => ({
  issue_status_category: `ELT(1 + ${at}, 'new', 'new', 'indeterminate', 'done', 'indeterminate', 'done')`,
  resolution_id: `CASE WHEN ${at} NOT IN (3, 5) THEN NULL
    WHEN ${luck(2, 12)} = 0 THEN '10001' ELSE '10000' END`,
  parent_id: `IF(i.seq = 0, NULL, ${epic})`,
  estimate: `IF(${at} = 0 OR ${luck(3, 6)} = 0, NULL, 1 + ${luck(4, 8)})`,
  planned_seconds: `IF(${luck(5, 4)} = 0, NULL, 3600 * (1 + ${luck(4, 8)}))`,
  spent_seconds: `${at} * 1800`,
});

/** Minutes before today's start (in the running cycle) at which the state of number `at` began. */
const minutesAgo = (at: string): string => {
  const minutes = 24 * 60;
  const last = luck(6, 60 * minutes);
  const first = `(60 * ${String(minutes)} + ${luck(7, (daysOfHistory - 60) * minutes)})`;
  return `(${first} - (${first} - ${last}) * ${at} DIV GREATEST(1, (${states}) - 1))`;
};

const began = (crowd: Crowd, at: string): string =>
  `DATE_SUB(${agoIn(crowd.today, cycleIn(crowd), '0')}, INTERVAL ${minutesAgo(at)} MINUTE)`;

function historyTables(crowd: Crowd, pairs: string): Filling[] {
  const last = `((${states}) - 1)`;
  const now = began(crowd, last);
  const fact = {
    ...{ issue_id: issue, project_id: `'${crowd.smallProjectId}'` },
    ...{ hierarchy_level: 'IF(i.seq = 0, 1, 0)', created_at: began(crowd, '0'), ...stateAt(last) },
    done_at: `IF(${last} IN (3, 5), ${now}, NULL)`,
    ...{ updated_at: now, read_at: now, history_at: now },
    checked_at: ago(crowd.today, luck(8, daysUntilSwept)),
    children_at: `IF(i.seq = 0, ${now}, NULL)`,
  };
  const change = { issue_id: issue, at: began(crowd, 'c.seq'), ...stateAt('c.seq') };
  const each = `${pairs}, ${upTo(mostStates, 'c')} WHERE c.seq < ${states}`;
  return [
    { table: 'issue_fact', columns: fact, from: pairs },
    { table: 'issue_change', columns: change, from: each },
  ];
}

/** Rules find again what epics bring: the same issues by two ways. */
function ruleTables(crowd: Crowd, fed: string, pairs: string): Filling[] {
  const { today, smallProjectId } = crowd;
  const has = `WHERE n.seq MOD ${String(keyResultsPerRule)} = ${String(firstWithRule)}`;
  const rule = `CONCAT('r', ${id('L', 'n.seq')})`;
  const at = agoIn(today, cycleIn(crowd), '30');
  const link = {
    ...{ key_result_id: keyResult, issue_id: rule, version: '1', active: '1', ...made(at) },
    jql: `'project = ${smallProjectId} AND labels = later'`,
  };
  const scope = { key_result_id: keyResult, issue_id: issue, via_issue_id: rule, at };
  const reading = {
    ...{ key_result_id: keyResult, rule_id: rule, asked_at: at, read_at: at },
    found: String(issuesPerKeyResult),
  };
  return [
    { table: 'kr_link_version', columns: link, from: `${fed} ${has}` },
    { table: 'work_scope', columns: scope, from: `${pairs} ${has}` },
    { table: 'rule_reading', columns: reading, from: `${fed} ${has}` },
  ];
}

/** Linked epics with their children, what these have been, and rules. */
export function workTables(crowd: Crowd, keyResults: number): Filling[] {
  const fed = upTo(keyResults / 2, 'n');
  const pairs = `${fed}, ${upTo(issuesPerKeyResult, 'i')}`;
  const at = agoIn(crowd.today, cycleIn(crowd), '39');
  const one = { version: '1', active: '1', ...made(at) };
  const link = { key_result_id: keyResult, issue_id: epic, ...one };
  const scope = { key_result_id: keyResult, issue_id: issue, via_issue_id: epic, at };
  return [
    { table: 'kr_link_version', columns: link, from: fed },
    { table: 'work_scope', columns: scope, from: pairs },
    ...historyTables(crowd, pairs),
    ...ruleTables(crowd, fed, pairs),
  ];
}
