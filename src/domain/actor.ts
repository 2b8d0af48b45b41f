/** Who asks, as the platform says; never from the payload. */
export interface Actor {
  readonly accountId: string;
  /** The app is not licensed: it shows, and changes nothing. */
  readonly readsOnly?: boolean;
}

/** Signs what the app changed by itself. */
export const appAccountId = 'app';

/** Why it did, stored in place of a reason and told in the reader's language. */
export const appReasons = ['project-deleted'] as const;
export type AppReason = (typeof appReasons)[number];

/** A deleted project left it to the site. */
export const projectDeleted: AppReason = 'project-deleted';

/** What an account may do at one home, as Jira said at `checkedAt`. */
export interface Grant {
  readonly accountId: string;
  /** A project id, `site`, or what `domain/home` names. */
  readonly place: string;
  readonly browse: boolean;
  /** May edit issues there, or the page; false for `site`. */
  readonly edit: boolean;
  readonly manage: boolean;
  /** Epoch milliseconds. */
  readonly checkedAt: number;
}
