import { useSyncExternalStore } from 'react';
import * as z from 'zod/mini';
import { appAccountId } from '../../src/domain/actor';
import { readJira } from './jira';

/** Somebody as Jira shows them to the viewer. */
export interface Person {
  readonly accountId: string;
  readonly name: string;
  readonly avatarUrl: string | undefined;
}

const User = z.object({
  accountId: z.string(),
  displayName: z.optional(z.string()),
  avatarUrls: z.optional(z.record(z.string(), z.string())),
});
const Bulk = z.object({ values: z.array(User) });
const bulkSize = 50;

const personOf = (user: z.infer<typeof User>): Person => ({
  accountId: user.accountId,
  name: user.displayName ?? '',
  avatarUrl: user.avatarUrls?.['48x48'] ?? user.avatarUrls?.['32x32'],
});

/** Null: asked for, and Jira does not show them (or not any more). */
const known = new Map<string, Person | null>([
  [appAccountId, { accountId: appAccountId, name: 'Plumbline', avatarUrl: undefined }],
]);
const wanted = new Set<string>();
/** Asked for and not answered yet; after a failure for a while, so that a Jira in trouble is left alone. */
const asked = new Set<string>();
const againMs = 30_000;
const listeners = new Set<() => void>();

function remember(people: readonly Person[]): void {
  for (const person of people) known.set(person.accountId, person);
}

/** At most `bulkSize` at once. */
async function fetchPeople(ids: readonly string[]): Promise<void> {
  for (const id of ids) asked.add(id);
  const query = ids.map((id) => `accountId=${encodeURIComponent(id)}`).join('&');
  const path = `/rest/api/3/user/bulk?maxResults=${String(bulkSize)}&${query}`;
  const found = await readJira(path, Bulk).catch(() => null);
  if (found === null) setTimeout(() => forgetAsking(ids), againMs);
  else keep(ids, found.values);
}

async function fetchWanted(): Promise<void> {
  const ids = [...wanted].slice(0, bulkSize);
  for (const id of ids) wanted.delete(id);
  if (ids.length === 0) return;
  await fetchPeople(ids);
  await fetchWanted();
}

function keep(ids: readonly string[], found: readonly z.infer<typeof User>[]): void {
  for (const id of ids) known.set(id, null);
  remember(found.map(personOf));
  forgetAsking(ids);
}

function forgetAsking(ids: readonly string[]): void {
  for (const id of ids) asked.delete(id);
  for (const listener of [...listeners]) listener();
}

function want(accountId: string): void {
  if (known.has(accountId) || wanted.has(accountId) || asked.has(accountId)) return;
  // Everybody whom one drawing of a screen names is asked for in one call.
  if (wanted.size === 0) setTimeout(() => void fetchWanted(), 0);
  wanted.add(accountId);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** A person by account id: undefined while unknown, null when Jira does not show them. */
export function usePerson(accountId: string): Person | null | undefined {
  return useSyncExternalStore(subscribe, () => {
    want(accountId);
    return known.get(accountId);
  });
}

/** People whom the viewer may find by name. @throws JiraError */
export async function searchPeople(query: string): Promise<Person[]> {
  const path = `/rest/api/3/user/search?maxResults=10&query=${encodeURIComponent(query)}`;
  const people = (await readJira(path, z.array(User))).map(personOf);
  remember(people);
  return people.filter(({ name }) => name !== '');
}

/** The names of these people as Jira shows them; nobody where it does not. */
export async function namesOfPeople(
  accountIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const missing = [...new Set(accountIds)].filter((id) => !known.has(id));
  for (let start = 0; start < missing.length; start += bulkSize) {
    await fetchPeople(missing.slice(start, start + bulkSize));
  }
  return new Map(
    [...known].flatMap(([id, person]) => (person === null ? [] : [[id, person.name] as const])),
  );
}
