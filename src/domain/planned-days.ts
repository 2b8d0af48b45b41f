import type { CalendarDate } from './calendar';
import type { Measure } from './key-result';
import type { CycleDays } from './measure-checks';

interface Planned {
  readonly on: CalendarDate | null;
}

/**
 * The measure as another cycle takes it: days before it starts or after it ends are forgotten. What
 * was planned for them stays, since a checkpoint also says how much progress its value is worth.
 * Without a cycle every day is good.
 */
export function withinCycle(measure: Measure, cycle: CycleDays | null): Measure {
  if (cycle === null) return measure;
  const within = <P extends Planned>(planned: readonly P[]): P[] =>
    planned.map((each) => (isOutside(each, cycle) ? { ...each, on: null } : each));
  if (measure.kind === 'number') {
    return { ...measure, checkpoints: within(measure.checkpoints) };
  }
  if (measure.kind === 'milestones') {
    return { ...measure, milestones: within(measure.milestones) };
  }
  return measure;
}

const isOutside = ({ on }: Planned, { startsOn, endsOn }: CycleDays): boolean =>
  on !== null && (on < startsOn || on > endsOn);
