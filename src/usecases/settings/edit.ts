import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { isTimeZone } from '../../domain/calendar';
import { Refused } from '../../domain/refusal';
import type { Settings } from '../../domain/settings';
import { defaultSettings } from '../default-settings';
import type { Ports } from '../ports';
import { requireSiteAdmin } from '../rights/jira-user';
import { settingsView } from './get';

/** Counting rules are applied at each read: nothing has to be counted again. */
export async function editSettings(
  ports: Ports,
  actor: Actor,
  input: OperationInput<'settings.edit'>,
): Promise<OperationOutput<'settings.edit'>> {
  await requireSiteAdmin(ports, actor);
  if (input.timeZone !== undefined && !isTimeZone(input.timeZone)) {
    throw new Refused('malformed', { field: 'timeZone' });
  }
  const current = (await ports.stores.settings.read()) ?? defaultSettings;
  const settings: Settings = {
    timeZone: input.timeZone ?? current.timeZone,
    excludedResolutionIds: input.excludedResolutionIds ?? current.excludedResolutionIds,
    inProgressCredit: input.inProgressCredit ?? current.inProgressCredit,
    weekStartsOn: input.weekStartsOn ?? current.weekStartsOn,
    checkInDays: input.checkInDays ?? current.checkInDays,
    reviewDays: input.reviewDays ?? current.reviewDays,
    estimationFields: input.estimationFields ?? current.estimationFields,
  };
  await ports.stores.settings.write(settings);
  return settingsView(settings);
}
