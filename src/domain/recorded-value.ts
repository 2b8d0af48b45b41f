import type { Measure } from './key-result';
import { Refused } from './refusal';

/** A value somebody wants to record: of the whole key result, or of one of its milestones. */
export interface WantedValue {
  /** The milestone it is about; empty for the whole key result. */
  readonly part: string;
  readonly value: number;
}

/** Where the two stand in the input. */
export interface ValueFields {
  readonly keyResult: string;
  readonly part: string;
  readonly value: string;
}

/**
 * Refuses a value that the measure does not take: any where issues count, one of the whole where
 * milestones count, a milestone it does not have, anything but 1 and 0 where something is done or not.
 */
export function checkRecordedValue(
  measure: Measure,
  { part, value }: WantedValue,
  fields: ValueFields,
): void {
  if (measure.kind === 'issues') {
    throw new Refused('measured-by-issues', { field: fields.keyResult });
  }
  checkPart(measure, part, fields.part);
  const doneOrNot = measure.kind === 'milestones' || measure.kind === 'yes-no';
  if (doneOrNot && value !== 0 && value !== 1) {
    throw new Refused('neither-yes-nor-no', { field: fields.value });
  }
}

function checkPart(measure: Measure, part: string, field: string): void {
  if (measure.kind !== 'milestones') {
    if (part !== '') throw new Refused('no-milestones', { field });
    return;
  }
  if (part === '') throw new Refused('measured-by-milestones', { field });
  if (!measure.milestones.some(({ id }) => id === part)) {
    throw new Refused('unknown-milestone', { field });
  }
}
