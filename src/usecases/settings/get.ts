import type { OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import type { Settings } from '../../domain/settings';
import { defaultSettings } from '../default-settings';
import type { Ports } from '../ports';
import { requireJiraUser } from '../rights/jira-user';

export async function getSettings(
  ports: Ports,
  actor: Actor,
): Promise<OperationOutput<'settings.get'>> {
  await requireJiraUser(ports, actor);
  return settingsView((await ports.stores.settings.read()) ?? defaultSettings);
}

export const settingsView = (settings: Settings): OperationOutput<'settings.get'> => ({
  timeZone: settings.timeZone,
  excludedResolutionIds: [...settings.excludedResolutionIds],
  inProgressCredit: settings.inProgressCredit,
  weekStartsOn: settings.weekStartsOn,
  checkInDays: settings.checkInDays,
  reviewDays: settings.reviewDays,
  estimationField: settings.estimationField,
  estimationFields: { ...settings.estimationFields },
});
