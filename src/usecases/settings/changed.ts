import type { OperationInput } from '../../contract/operations';
import { isTimeZone } from '../../domain/calendar';
import { Refused } from '../../domain/refusal';
import type { Settings } from '../../domain/settings';

/** The settings with a change. Refuses `unknown-time-zone`. */
export function changedSettings(
  current: Settings,
  input: OperationInput<'settings.edit'>,
): Settings {
  const timeZone = input.timeZone ?? current.timeZone;
  if (!isTimeZone(timeZone)) {
    throw new Refused('unknown-time-zone', { field: 'timeZone', values: { timeZone } });
  }
  return {
    timeZone,
    excludedResolutionIds: input.excludedResolutionIds ?? current.excludedResolutionIds,
    inProgressCredit: input.inProgressCredit ?? current.inProgressCredit,
    weekStartsOn: input.weekStartsOn ?? current.weekStartsOn,
    checkInDays: input.checkInDays ?? current.checkInDays,
    reviewDays: input.reviewDays ?? current.reviewDays,
    estimationField:
      input.estimationField === undefined ? current.estimationField : input.estimationField,
    estimationFields: input.estimationFields ?? current.estimationFields,
  };
}
