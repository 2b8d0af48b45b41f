import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { sessionSchema, type Session } from './protocol';

const first: Session = { user: 'lead', locale: 'en-US', theme: 'light' };

// Cookies ignore ports, so two sites on one machine need two names.
const cookieName = (port: number): string => `plumbline-site-${port}`;

const parse = (text: string | undefined): unknown => {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return null;
  }
};

/** Who a browser said it is; a fresh browser is the lead, in English and light. */
export function readSession(c: Context, port: number): Session {
  const parsed = sessionSchema.safeParse(parse(getCookie(c, cookieName(port))));
  return parsed.success ? parsed.data : first;
}

/** Remembers the choice in the browser. */
export function writeSession(c: Context, port: number, session: Session): void {
  setCookie(c, cookieName(port), JSON.stringify(session), {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
  });
}
