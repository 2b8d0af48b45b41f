import type { Caller } from '../../forge/types';
import { whoIs, type Who } from '../permissions/who';
import type { JiraStore } from '../store/store';
import { operationName, type Operation } from './operation';
import { RestError, unauthorized } from './rest-error';
import { scopes } from './scopes';

/** The gateway's own refusal; it has not Jira's shape. */
export class ScopeMissing extends Error {
  readonly body = { code: 401, message: 'Unauthorized; scope does not match' };
}

/** Lets a caller in. @throws RestError 401, 403, or ScopeMissing */
export function admit(store: JiraStore, caller: Caller, operation: Operation): Who {
  if (caller.scopes && !covers(caller.scopes, operation)) throw new ScopeMissing();
  const who = whoIs(store, caller);
  if (!who) throw unauthorized();
  if (who.kind === 'user' && !(who.user.active && who.user.hasJiraAccess)) {
    throw new RestError(403, ['You do not have access to Jira on this site.']);
  }
  return who;
}

/** All classic scopes, or all granular ones. */
function covers(held: readonly string[], operation: Operation): boolean {
  const needed = scopes[operationName(operation)];
  const all = (names: string) =>
    names.split(' ').every((name) => name === '' || held.includes(name));
  if (!needed) return false;
  return all(needed.classic) || (needed.granular !== '' && all(needed.granular));
}
