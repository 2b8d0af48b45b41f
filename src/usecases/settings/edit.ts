import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { isSameEstimation } from '../../domain/estimation';
import { defaultSettings } from '../default-settings';
import type { Ports } from '../ports';
import { requireSiteManager } from '../rights/jira-user';
import { keepFormerEstimation, readEstimatesAgain } from '../work/estimates-again';
import { changedSettings } from './changed';
import { settingsView } from './get';

/**
 * Counting rules are applied at each read: nothing has to be counted again. Where another field
 * holds the estimates, the issues are read anew by the drain; in another time zone the days of what
 * was kept of the past are others.
 */
export async function editSettings(
  ports: Ports,
  actor: Actor,
  input: OperationInput<'settings.edit'>,
): Promise<OperationOutput<'settings.edit'>> {
  await requireSiteManager(ports, actor);
  const current = (await ports.stores.settings.read()) ?? defaultSettings;
  const settings = changedSettings(current, input);
  const isMoved = settings.timeZone !== current.timeZone;
  if (isMoved) await ports.stores.work.forgetFiguresOf('all');
  if (!isSameEstimation(settings, current)) await keepFormerEstimation(ports, current);
  await ports.stores.settings.write(settings);
  if (isMoved) await ports.stores.work.forgetFiguresOf('all');
  await readEstimatesAgain(ports, settings);
  return settingsView(settings);
}
