import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { defaultSettings } from '../default-settings';
import type { Ports } from '../ports';
import { requireSiteManager } from '../rights/jira-user';
import { changedSettings } from './changed';
import { settingsView } from './get';

/** Counting rules are applied at each read: nothing has to be counted again. */
export async function editSettings(
  ports: Ports,
  actor: Actor,
  input: OperationInput<'settings.edit'>,
): Promise<OperationOutput<'settings.edit'>> {
  await requireSiteManager(ports, actor);
  const current = (await ports.stores.settings.read()) ?? defaultSettings;
  const settings = changedSettings(current, input);
  await ports.stores.settings.write(settings);
  return settingsView(settings);
}
