import type { CalendarDate } from './calendar';
import type { Milestone, MilestonesMeasure } from './key-result';
import { isDone, type LatestValues } from './measure';
import type { TimeBox } from './plan';
import { sharesOf } from './weights';

/** A milestone with what it is worth and whether it is done. */
export interface MilestoneStanding {
  readonly milestone: Milestone;
  /** Of the whole key result, 0..1. */
  readonly share: number;
  readonly done: boolean;
  readonly dueOn: CalendarDate;
}

/** Its day, else the end of the cycle. */
export const dueOn = ({ on }: Milestone, cycle: TimeBox): CalendarDate => on ?? cycle.endsOn;

/** Not done on the day after it was due. */
export const isLate = (
  { done, dueOn: due }: Pick<MilestoneStanding, 'done' | 'dueOn'>,
  today: CalendarDate,
): boolean => !done && due < today;

/** The milestones in the order in which they are due. */
export function milestoneStandings(
  { milestones }: MilestonesMeasure,
  latest: LatestValues,
  cycle: TimeBox,
): MilestoneStanding[] {
  const shares = sharesOf(milestones);
  return milestones
    .map((milestone, index) => ({
      milestone,
      share: shares[index] ?? 0,
      done: isDone(milestone, latest),
      dueOn: dueOn(milestone, cycle),
    }))
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
}

/** The milestones to finish, in the order in which they are due, to come to a progress, 0..1. */
export function milestonesToFinish(
  standings: readonly MilestoneStanding[],
  progress: number,
): MilestoneStanding[] {
  let earned = 0;
  for (const { share, done } of standings) if (done) earned += share;
  const wanted: MilestoneStanding[] = [];
  for (const standing of standings.filter(({ done }) => !done)) {
    if (earned >= progress - 1e-9) break;
    wanted.push(standing);
    earned += standing.share;
  }
  return wanted;
}
