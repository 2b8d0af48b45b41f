import type { Moment } from '../domain/calendar';
import type { CloseRecord } from '../domain/close';
import type { Cycle } from '../domain/cycle';
import type { Home } from '../domain/home';
import type { KeyResult } from '../domain/key-result';
import type { Objective } from '../domain/objective';

/** A page of versions, newest first. */
export interface PastQuery {
  readonly id: string;
  /** The newest version asked for; null for the current one. */
  readonly upTo: number | null;
  readonly limit: number;
}

export interface PastObjective {
  readonly item: Objective;
  readonly cycle: { readonly name: string; readonly home: Home } | null;
}

export interface PastKeyResult {
  readonly item: KeyResult;
  readonly objectiveNumber: number | null;
}

/** What was linked to a key result, or unlinked, at one moment. */
export interface LinkEvent {
  /** Issues, of many only the first named, or the JQL of a rule. */
  readonly linked:
    { readonly issueIds: readonly string[]; readonly count: number } | { readonly jql: string };
  readonly added: boolean;
  readonly at: Moment;
  readonly by: string;
}

/** What happened before a moment, null is up to now; of links the newest so many moments, each whole. */
export interface EventsQuery {
  readonly before: Moment | null;
  readonly moments: number;
}

export interface PastStore {
  objective(query: PastQuery): Promise<PastObjective[]>;
  keyResult(query: PastQuery): Promise<PastKeyResult[]>;
  cycle(query: PastQuery): Promise<Cycle[]>;
  /** Every version of these items, oldest first; at most 5,000 of each kind. */
  versionsOfAll(
    objectiveIds: readonly string[],
    keyResultIds: readonly string[],
  ): Promise<{ objectives: Objective[]; keyResults: KeyResult[] }>;
  /** What closed one of these subjects, and which issues came to the key result or left it. */
  events(
    subjectIds: readonly string[],
    keyResultId: string | null,
    query: EventsQuery,
  ): Promise<{ closes: CloseRecord[]; links: LinkEvent[] }>;
}
