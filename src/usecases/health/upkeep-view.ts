import type { OperationOutput } from '../../contract/operations';
import {
  appPointsAnHour,
  hourOf,
  sitePointsAnHour,
  type BackgroundKind,
} from '../../domain/jira-points';
import {
  pointsState,
  reconcileState,
  roomState,
  rulesState,
  runState,
  sqlMsAnHour,
  sqlState,
  sweepState,
  waitingState,
  worstOf,
} from '../../domain/upkeep';
import type { HealthReading, UsageHour } from '../../storage/health';
import { momentOf } from '../moment';

type Upkeep = OperationOutput<'admin.get'>['upkeep'];

/** What a reading says, with what is to be thought of it. */
export function upkeepView(reading: HealthReading, now: number): Upkeep {
  const parts = {
    waiting: waitingView(reading, now),
    reconcile: reconcileView(reading, now),
    rules: rulesView(reading, now),
    sweep: sweepView(reading, now),
    missing: missingView(reading),
    points: pointsView(reading.usage, now),
    sql: sqlView(reading.usage, now),
  };
  const states = Object.values(parts).map(({ state }) => state);
  return { state: worstOf([...states, roomState(reading.bytes)]), ...parts };
}

const since = (moment: string | null, now: number): number | null =>
  moment === null ? null : Math.max(0, now - Date.parse(moment));

function lastRun({ usage }: HealthReading, kind: BackgroundKind) {
  const runs = usage.filter((each) => each.kind === kind);
  const latest = runs.reduce<UsageHour | null>(
    (last, each) => (last === null || each.lastAt > last.lastAt ? each : last),
    null,
  );
  return latest === null ? null : { at: latest.lastAt, outcome: latest.outcome };
}

function waitingView(reading: HealthReading, now: number): Upkeep['waiting'] {
  const { waiting: issues, waitingSince } = reading;
  const last = lastRun(reading, 'drain');
  const state = waitingState(since(waitingSince, now));
  const states = issues === 0 ? [state] : [state, runState(last?.outcome ?? null)];
  return { issues, since: waitingSince, last, state: worstOf(states) };
}

function reconcileView(reading: HealthReading, now: number): Upkeep['reconcile'] {
  const { reachedAt, refused } = reading;
  const last = lastRun(reading, 'reconcile');
  const states = [reconcileState(since(reachedAt, now)), runState(last?.outcome ?? null)];
  if (refused > 0) states.push('busy');
  return { last, reachedAt, refusedProjects: refused, state: worstOf(states) };
}

function rulesView(reading: HealthReading, now: number): Upkeep['rules'] {
  const { rulesAskedAt: askedAt } = reading;
  const last = lastRun(reading, 'rules');
  const state = rulesState(since(askedAt, now));
  const states = askedAt === null ? [state] : [state, runState(last?.outcome ?? null)];
  return { last, askedAt, state: worstOf(states) };
}

function sweepView(reading: HealthReading, now: number): Upkeep['sweep'] {
  const last = lastRun(reading, 'sweep');
  const [sinceLast, longest] = [since(last?.at ?? null, now), since(reading.unreadSince, now)];
  const state = sweepState(reading.unread, sinceLast, longest);
  return { last, unreadIssues: reading.unread, state };
}

const missingView = ({ missing }: HealthReading): Upkeep['missing'] => ({
  issues: missing,
  state: missing === 0 ? 'fine' : 'busy',
});

/** Sums by the hour: this one, and the largest. */
function byHour(usage: readonly UsageHour[], now: number, of: (each: UsageHour) => number) {
  const dayAgo = hourOf(momentOf(now - 86_400_000));
  const sums = new Map<string, number>();
  for (const each of usage) {
    if (each.hour >= dayAgo) sums.set(each.hour, (sums.get(each.hour) ?? 0) + of(each));
  }
  return { now: sums.get(hourOf(momentOf(now))) ?? 0, busiest: Math.max(0, ...sums.values()) };
}

function pointsView(usage: readonly UsageHour[], now: number): Upkeep['points'] {
  const points = byHour(usage, now, (each) => each.points);
  const limits = { budget: sitePointsAnHour, ceiling: appPointsAnHour };
  return { ...points, ...limits, state: pointsState(points.now) };
}

function sqlView(usage: readonly UsageHour[], now: number): Upkeep['sql'] {
  const ms = byHour(usage, now, (each) => each.sqlMs);
  return { ...ms, ceiling: sqlMsAnHour, state: sqlState(ms.now) };
}
