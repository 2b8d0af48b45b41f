import { addDays, daysBetween, type CalendarDate } from './calendar';
import type { Cycle } from './cycle';
import { clamp } from './measure';

/** The dates of a cycle; both belong to it. */
export type TimeBox = Pick<Cycle, 'startsOn' | 'endsOn'>;

/** A corner of a plan: how much progress is due, 0..1, when a share of the cycle has passed, 0..1. */
export interface PlanPoint {
  readonly at: number;
  readonly progress: number;
}

/**
 * The plan curve F(t), from the start (0) to the end (1) of a cycle: straight between its corners,
 * which never fall. Two corners at one moment are a step, due from that moment on.
 */
export type Plan = readonly PlanPoint[];

/** What progress is judged against. */
export interface Course {
  readonly cycle: TimeBox;
  readonly plan: Plan;
}

/** As much every day. */
export const linear: Plan = [
  { at: 0, progress: 0 },
  { at: 1, progress: 1 },
];

/** Where today lies: day 41 of 92. Day 0 or less is before the start, more than `of` after the end. */
export function cycleDay(cycle: TimeBox, today: CalendarDate): { day: number; of: number } {
  return {
    day: daysBetween(cycle.startsOn, today) + 1,
    of: daysBetween(cycle.startsOn, cycle.endsOn) + 1,
  };
}

/** Share of the cycle that has passed by the end of today, 0..1. */
export function elapsedShare(cycle: TimeBox, today: CalendarDate): number {
  const { day, of } = cycleDay(cycle, today);
  return clamp(day / of);
}

/** Shares added in another order differ by less than this. */
const rounding = 1e-9;

const between = (from: PlanPoint, to: PlanPoint, at: number): number =>
  from.progress + ((at - from.at) / (to.at - from.at)) * (to.progress - from.progress);

/** F(t): progress due when a share of the cycle has passed; at a step, what the step brings included. */
export function planned(plan: Plan, elapsed: number): number {
  const next = plan.findIndex(({ at }) => at > elapsed);
  const [from, to] = [plan.at(next === -1 ? -1 : next - 1), plan[next]];
  if (from === undefined) return 0;
  return to === undefined ? from.progress : between(from, to, elapsed);
}

/** F(t) as t comes near: at a step, what was due before it. */
export function plannedBefore(plan: Plan, elapsed: number): number {
  const next = plan.findIndex(({ at }) => at >= elapsed);
  const [from, to] = [plan[next - 1], plan[next]];
  if (to === undefined) return plan.at(-1)?.progress ?? 0;
  return from === undefined || to.at === elapsed ? to.progress : between(from, to, elapsed);
}

/** Progress due by the end of today, 0..1. */
export function expectedProgress({ cycle, plan }: Course, today: CalendarDate): number {
  return planned(plan, elapsedShare(cycle, today));
}

/**
 * The latest share of the cycle, 0..1, at which the plan expects at most this progress (earned
 * schedule, Lipke): the inverse of the plan where it rises, the end of the wait where it stands still.
 */
export function earnedSchedule(plan: Plan, progress: number): number {
  const earned = clamp(progress);
  const next = plan.findIndex((point) => point.progress > earned + rounding);
  const [from, to] = [plan[next - 1], plan[next]];
  if (to === undefined) return 1;
  if (from === undefined) return 0;
  const rise = Math.max(0, earned - from.progress) / (to.progress - from.progress);
  return from.at + rise * (to.at - from.at);
}

/** The last day before anything is due; null when something is from the start. */
export function nothingDueUntil({ cycle, plan }: Course): CalendarDate | null {
  const rest = plan.filter(({ progress }) => progress === 0).at(-1);
  if (rest === undefined || rest.at === 0) return null;
  return addDays(cycle.startsOn, Math.round(rest.at * cycleDay(cycle, cycle.endsOn).of) - 1);
}
