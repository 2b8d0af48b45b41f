import type { JiraUser } from '../model/user';
import type { AppPermission } from './app-permissions';

/** What administrators changed about one global permission of an app. */
export interface GlobalGrant {
  /** Key of the permission. */
  readonly id: string;
  /** By accountId: whether it holds the permission; the others hold it by default or not. */
  readonly accounts: Readonly<Record<string, boolean>>;
}

/** Whether an account with access to Jira holds a permission that nobody changed. */
export const holdsByDefault = (user: JiraUser, { defaultGrants }: AppPermission): boolean =>
  defaultGrants.includes('all') ||
  (defaultGrants.includes('jira-administrators') && user.isSiteAdmin);
