import type { AppReason } from '../../domain/actor';
import type { Told } from '../../domain/history';
import type { Formats } from './formats';

/** A piece of a sentence: words, or somebody or a project whose name only the viewer's browser knows. */
export type Part =
  | string
  | { readonly accountId: string }
  | { readonly projectId: string; readonly unknown: string };

/** What a sentence about one field may use. */
export interface ChangeFacts {
  /** As people call it, in the middle of a sentence. */
  readonly field: string;
  readonly from: Told | null;
  readonly to: Told | null;
  readonly write: Formats;
  /** A value in words. */
  readonly say: (told: Told | null) => Part[];
}

/** The sentences of histories in one language. */
export interface HistorySentences {
  /** Fields whose change has words of its own; null where the usual ones do. */
  readonly changes: Readonly<Record<string, (facts: ChangeFacts) => readonly Part[] | null>>;
  /** A change of any other field. */
  readonly usual: (facts: ChangeFacts) => readonly Part[];
  /** Words that fields hold: stages, levels, directions. */
  readonly words: Readonly<Record<string, string>>;
  readonly nothing: string;
  /** A place that the reader may not know by name. */
  readonly elsewhere: string;
  readonly between: string;
  readonly created: string;
  readonly linked: (count: string) => string;
  readonly unlinked: (count: string) => string;
  readonly ruleSet: string;
  readonly ruleEnded: string;
  /** Why the app changed something by itself. */
  readonly reasons: Readonly<Record<AppReason, string>>;
  readonly closed: Readonly<Record<'cycle' | 'objective' | 'keyResult', string>>;
}

/** Who is in one list of people and not in the other. */
export function peopleOnlyIn(told: Told | null, other: Told | null): Told | null {
  if (told?.kind !== 'people') return null;
  const known = other?.kind === 'people' ? other.accountIds : [];
  const accountIds = told.accountIds.filter((id) => !known.includes(id));
  return accountIds.length === 0 ? null : { kind: 'people', accountIds };
}

/** Whether a figure rose (1), fell (-1), or neither can be said (0). */
export function trendOf({ from, to }: Pick<ChangeFacts, 'from' | 'to'>): number {
  if (from?.kind !== 'number' || to?.kind !== 'number') return 0;
  if (from.value === null || to.value === null) return 0;
  return Math.sign(to.value - from.value);
}
