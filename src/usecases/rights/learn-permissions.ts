import { logFailure } from '../log';
import type { Ports } from '../ports';

/** Keeps the keys of the app's own permissions. Without them Jira's alone decide, so no failure stops anything. */
export async function learnAppPermissions({ jira, stores }: Ports): Promise<void> {
  try {
    await stores.appPermissions.write(await jira.appPermissions());
  } catch (error) {
    logFailure('app permissions', error);
  }
}
