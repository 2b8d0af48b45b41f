import { Hono } from 'hono';
import type { JiraUser } from '../../jira/model/user';
import { avatarUrls } from '../../jira/shapes/avatar';
import { anonymous, findPerson, names } from '../people';
import type { SiteParts } from '../parts';
import { sessionSchema, type Session, type SessionView } from '../protocol';
import { readSession, writeSession } from '../session';

const view = (name: string, person: JiraUser | undefined) => ({
  name,
  accountId: person?.accountId ?? null,
  displayName: person?.displayName ?? 'Anonymous',
  avatarUrl: person ? avatarUrls(person.displayName)['48x48'] : null,
  hasJiraAccess: person?.hasJiraAccess ?? false,
});

function sessionView(session: Session, frameOrigin: string): SessionView {
  const person = findPerson(session.user);
  return {
    ...session,
    me: view(person ? session.user : anonymous, person),
    people: names.map((name) => view(name, findPerson(name))),
    timezone: person?.timeZone ?? 'UTC',
    frameOrigin,
  };
}

/** Who the browser is: switched freely, since this is a site for development. */
export function sessionApi(parts: SiteParts): Hono {
  const app = new Hono();
  app.get('/session', (c) => c.json(sessionView(readSession(c, parts.port), parts.frameOrigin)));
  app.post('/session', async (c) => {
    const change = sessionSchema.partial().parse(await c.req.json());
    const session = sessionSchema.parse({ ...readSession(c, parts.port), ...change });
    findPerson(session.user);
    writeSession(c, parts.port, session);
    return c.json(sessionView(session, parts.frameOrigin));
  });
  return app;
}
