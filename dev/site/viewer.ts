import type { Context } from 'hono';
import type { JiraUser } from '../jira/model/user';
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

/** The browser behind a request, from its cookie and nothing else. */
export function viewerOf(c: Context, parts: SiteParts): Viewer {
  const session = readSession(c, parts.port);
  const person = findPerson(session.user);
  return { session, person, timezone: person?.timeZone ?? 'UTC' };
}
