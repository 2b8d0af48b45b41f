import { existingUser } from '../permissions/who';
import type { JiraStore } from '../store/store';

/**
 * Deletes an account as Atlassian does: its id stays wherever it stands, a name is not left.
 * @throws when nobody has the account, or an app has it.
 */
export function removeUser(store: JiraStore, accountId: string): void {
  const user = existingUser(store, accountId);
  if (user?.accountType !== 'atlassian') throw new Error(`nobody has the account ${accountId}`);
  store.users.put({
    accountId,
    accountType: 'unknown',
    displayName: 'Former user',
    email: '',
    active: false,
    hasJiraAccess: false,
    isSiteAdmin: false,
    locale: 'en_US',
    timeZone: 'UTC',
  });
}
