import type { JiraUser } from '../model/user';

/** Somebody of a history whom the file knows by a hash only: a closed account, so that no picker offers it. */
export function formerUser(hash: string): JiraUser {
  const hex = hash.replaceAll(/[^0-9a-f]/gu, '').padStart(8, '0');
  return {
    accountId: `712020:${hex.slice(0, 8)}-0000-4000-8000-${hex.padStart(12, '0')}`,
    accountType: 'atlassian',
    displayName: `Former colleague ${hash.replace(/^u/u, '')}`,
    email: `${hash}@example.com`,
    active: false,
    hasJiraAccess: true,
    isSiteAdmin: false,
    locale: 'en_US',
    timeZone: 'UTC',
  };
}
