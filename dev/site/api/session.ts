import { Hono } from 'hono';
import type { JiraUser } from '../../jira/model/user';
import { avatarUrls } from '../../jira/shapes/avatar';
import { anonymous, findPerson, names } from '../people';
import type { SiteParts } from '../parts';
import { sessionSchema, type Session, type SessionView } from '../protocol';
import { readSession, writeSession } from '../session';
import { signedIn } from '../viewer';

const view = (name: string, person: JiraUser | undefined) => ({
  name,
  accountId: person?.accountId ?? null,
  displayName: person?.displayName ?? 'Anonymous',
  avatarUrl: person ? avatarUrls(person.displayName)['48x48'] : null,
  hasJiraAccess: person?.hasJiraAccess ?? false,
  isJiraAdmin: person?.isSiteAdmin ?? false,
});

function sessionView(session: Session, parts: SiteParts): SessionView {
  const { frameOrigin } = parts;
  const person = signedIn(parts, session.user);
  const present = names.filter((name) => name === anonymous || signedIn(parts, name));
  return {
    ...session,
    me: view(person ? session.user : anonymous, person),
    people: present.map((name) => view(name, signedIn(parts, name))),
    timezone: person?.timeZone ?? 'UTC',
    frameOrigin,
  };
}

/** Who the browser is: switched freely, since this is a site for development. */
export function sessionApi(parts: SiteParts): Hono {
  const app = new Hono();
  app.get('/session', (c) => c.json(sessionView(readSession(c, parts.port), parts)));
  app.post('/session', async (c) => {
    const change = sessionSchema.partial().parse(await c.req.json());
    const session = sessionSchema.parse({ ...readSession(c, parts.port), ...change });
    findPerson(session.user);
    writeSession(c, parts.port, session);
    return c.json(sessionView(session, parts));
  });
  return app;
}
