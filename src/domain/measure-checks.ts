import type { CalendarDate } from './calendar';
import type { Cycle } from './cycle';
import type { BandMeasure, Checkpoint, MilestonesMeasure, NumberMeasure } from './key-result';
import { Refused } from './refusal';

export type CycleDays = Pick<Cycle, 'startsOn' | 'endsOn'>;

/** Refuses a day before the cycle starts or after it ends; without a cycle every day is good. */
function checkPlannedDay(on: CalendarDate | null, field: string, cycle: CycleDays | null): void {
  if (on === null || cycle === null) return;
  const { startsOn, endsOn } = cycle;
  if (on < startsOn) throw new Refused('date-outside-cycle', { field, values: { startsOn } });
  if (on > endsOn) throw new Refused('date-outside-cycle', { field, values: { endsOn } });
}

/** Target and stretch lie ahead of the baseline; checkpoints lie on the way, one after the other. */
export function checkNumber(measure: NumberMeasure, path: string, cycle: CycleDays | null): void {
  const { baseline, target, direction, stretch } = measure;
  const field = `${path}.target`;
  if (target === baseline) throw new Refused('target-equals-baseline', { field });
  const way = target - baseline;
  if (way > 0 !== (direction === 'increase')) {
    throw new Refused('target-on-wrong-side', { field, values: { baseline, direction } });
  }
  if (stretch !== null && (stretch - target) / way <= 0) {
    const values = { target, direction };
    throw new Refused('stretch-before-target', { field: `${path}.stretch`, values });
  }
  checkCheckpoints(measure, `${path}.checkpoints`, cycle);
}

function checkCheckpoints(measure: NumberMeasure, path: string, cycle: CycleDays | null): void {
  const { baseline, target, checkpoints } = measure;
  let before: Checkpoint = { value: baseline, progress: 0, on: null };
  checkpoints.forEach((checkpoint, index) => {
    const at = `${path}.${index}`;
    const ahead = (checkpoint.value - before.value) / (target - baseline) > 0;
    const short = (target - checkpoint.value) / (target - baseline) > 0;
    if (!ahead || !short) {
      const values = { after: before.value, before: target };
      throw new Refused('checkpoint-off-the-way', { field: `${at}.value`, values });
    }
    if (checkpoint.progress <= before.progress || checkpoint.progress >= 1) {
      const values = { after: before.progress * 100 };
      throw new Refused('checkpoint-progress', { field: `${at}.progress`, values });
    }
    checkPlannedDay(checkpoint.on, `${at}.on`, cycle);
    if (checkpoint.on !== null && before.on !== null && checkpoint.on <= before.on) {
      throw new Refused('checkpoint-too-early', {
        field: `${at}.on`,
        values: { after: before.on },
      });
    }
    before = { ...checkpoint, on: checkpoint.on ?? before.on };
  });
}

/** Bounds in their order; one value is a band too. */
export function checkBand({ low, high, tolerance }: BandMeasure, path: string): void {
  if (low > high) {
    throw new Refused('band-upside-down', { field: `${path}.high`, values: { low } });
  }
  if (tolerance <= 0) throw new Refused('not-positive', { field: `${path}.tolerance` });
}

/** Each milestone once, its day within the cycle. */
export function checkMilestones(
  { milestones }: MilestonesMeasure,
  path: string,
  cycle: CycleDays | null,
): void {
  const seen = new Set<string>();
  milestones.forEach(({ id, on }, index) => {
    const at = `${path}.milestones.${index}`;
    if (seen.has(id)) throw new Refused('milestone-repeated', { field: `${at}.id` });
    seen.add(id);
    checkPlannedDay(on, `${at}.on`, cycle);
  });
}
