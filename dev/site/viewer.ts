import type { Context } from 'hono';
import type { JiraUser } from '../jira/model/user';
import { existingUser } from '../jira/permissions/who';
import { findPerson } from './people';
import type { SiteParts } from './parts';
import type { Session } from './protocol';
import { readSession } from './session';

/** Who looks, and in which language and light. */
export interface Viewer {
  readonly session: Session;
  readonly person: JiraUser | undefined;
  readonly timezone: string;
}

/** The viewer lacks the right for what was asked. */
export class NotForYou extends Error {}

/** Somebody by name or accountId who can sign in; nobody where the account was deleted. */
export function signedIn({ jira }: SiteParts, nameOrAccount: string): JiraUser | undefined {
  const person = findPerson(nameOrAccount);
  return person && existingUser(jira.store, person.accountId);
}

/** The browser behind a request, from its cookie and nothing else. */
export function viewerOf(c: Context, parts: SiteParts): Viewer {
  const session = readSession(c, parts.port);
  const person = signedIn(parts, session.user);
  return { session, person, timezone: person?.timeZone ?? 'UTC' };
}
