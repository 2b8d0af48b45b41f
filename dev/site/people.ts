import type { Caller } from '../forge/types';
import { people } from '../jira/people';
import type { JiraUser } from '../jira/model/user';

export const anonymous = 'anonymous';

const byName: Readonly<Record<string, JiraUser>> = people;
/** Names that can sign in, `anonymous` last. */
export const names: readonly string[] = [...Object.keys(people), anonymous];

/** A dev user by name or accountId; undefined for the anonymous visitor. Throws for nobody we know. */
export function findPerson(nameOrAccount: string): JiraUser | undefined {
  if (nameOrAccount === anonymous) return undefined;
  const person =
    byName[nameOrAccount] ??
    Object.values(byName).find(({ accountId }) => accountId === nameOrAccount);
  if (!person) throw new Error(`There is no user '${nameOrAccount}'. Users: ${names.join(', ')}.`);
  return person;
}

/** Who that is to a product's REST API. `scopes` are given when the app asks on the person's behalf. */
export function callerOf(person: JiraUser | undefined, scopes?: readonly string[]): Caller {
  const bound = scopes ? { scopes } : {};
  return person
    ? { kind: 'user', accountId: person.accountId, ...bound }
    : { kind: 'anonymous', ...bound };
}

/** The person behind `Authorization: Basic email:token`; null when the header is missing or unknown. */
export function personOfBasicAuth(header: string | undefined): JiraUser | null {
  const match = /^Basic\s+(\S+)$/i.exec(header ?? '');
  if (!match?.[1]) return null;
  const [email] = Buffer.from(match[1], 'base64').toString('utf8').split(':');
  return Object.values(byName).find((person) => person.email === email) ?? null;
}
