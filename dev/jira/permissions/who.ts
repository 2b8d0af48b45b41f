import type { Caller } from '../../forge/types';
import type { JiraUser } from '../model/user';
import { appUser } from '../people';
import type { JiraStore } from '../store/store';

/** The caller as Jira knows them. */
export type Who =
  | { readonly kind: 'user'; readonly user: JiraUser }
  | { readonly kind: 'app'; readonly user: JiraUser }
  | { readonly kind: 'anonymous' };

/** Undefined for an account that this Jira does not know. */
export function whoIs(store: JiraStore, caller: Caller): Who | undefined {
  if (caller.kind === 'anonymous') return { kind: 'anonymous' };
  if (caller.kind === 'app') return { kind: 'app', user: appUser };
  const user = existingUser(store, caller.accountId);
  return user && { kind: 'user', user };
}

/** An account by its id; a deleted one does not exist any more. */
export function existingUser(store: JiraStore, accountId: string): JiraUser | undefined {
  const user = store.users.get(accountId);
  return user?.accountType === 'unknown' ? undefined : user;
}

export const accountIdOf = (who: Who) =>
  who.kind === 'anonymous' ? undefined : who.user.accountId;
