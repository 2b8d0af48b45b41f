/** Someone, or something, that acts in Jira. */
export interface JiraUser {
  readonly accountId: string;
  /** `unknown`: the account was deleted, only its id is left. */
  readonly accountType: 'atlassian' | 'app' | 'unknown';
  readonly displayName: string;
  readonly email: string;
  readonly active: boolean;
  /** Without it the account exists but Jira answers 403 to everything. */
  readonly hasJiraAccess: boolean;
  readonly isSiteAdmin: boolean;
  /** Jira's form, e.g. `en_US`. */
  readonly locale: string;
  /** IANA name, e.g. `Europe/Berlin`. */
  readonly timeZone: string;
}
