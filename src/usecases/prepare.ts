import { proposedField } from '../domain/estimation';
import { Refused } from '../domain/refusal';
import { defaultSettings } from './default-settings';
import { logFailure } from './log';
import type { Ports } from './ports';
import { learnAppPermissions } from './rights/learn-permissions';

/** Brings the database up to this version of the app and writes the first settings; safe to repeat. */
export async function prepareSite(ports: Ports): Promise<void> {
  await ports.stores.schema.migrate();
  if ((await ports.stores.settings.read()) !== null) return;
  await learnAppPermissions(ports);
  const [excludedResolutionIds, fields] = await Promise.all([
    ports.jira.resolutionsNotDone(),
    ports.jira.numberFields(),
  ]);
  const proposed = { excludedResolutionIds, estimationField: proposedField(fields) };
  await ports.stores.settings.write({ ...defaultSettings, ...proposed });
}

/**
 * Runs the work; where the database lacks tables it is prepared once and the work repeated.
 * Refuses `preparing` when the preparation did not come to its end.
 */
export async function whenReady<T>(ports: Ports, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isPreparing(error)) throw error;
  }
  await prepareSite(ports).catch((error: unknown) => {
    logFailure('prepare', error);
  });
  return work();
}

const isPreparing = (error: unknown): boolean =>
  error instanceof Refused && error.rule === 'preparing';
