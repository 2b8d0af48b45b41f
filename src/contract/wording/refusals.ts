import type { RefusalRule } from '../../domain/refusal';
import type { Formats } from './formats';

/** What a sentence of refusal may mention. */
export interface RefusalFacts {
  /** The field at fault as people call it; null where none is. */
  readonly field: string | null;
  /** Names of fields that somebody else changed. */
  readonly changed: readonly string[];
  /** A value that the rule handed over; null where it did not. */
  number(name: string): string | null;
  day(name: string): string | null;
  text(name: string): string | null;
}

/** A sentence for every rule, in one language: what happened, and what to do. */
export interface RefusalSentences {
  readonly rules: Readonly<Record<RefusalRule, (facts: RefusalFacts) => string>>;
  /** Puts a sentence under the key result it speaks of, counted from 1. */
  readonly atKeyResult: (position: number, sentence: string) => string;
  readonly atMilestone: (position: number, sentence: string) => string;
  readonly atCheckpoint: (position: number, sentence: string) => string;
}

/** The values of a refusal, written in one language. */
export function refusalFacts(
  values: Readonly<Record<string, string | number>>,
  field: string | null,
  changed: readonly string[],
  write: Formats,
): RefusalFacts {
  return {
    field,
    changed,
    number: (name) => {
      const value = values[name];
      return typeof value === 'number' ? write.amount(value, '') : null;
    },
    day: (name) => {
      const value = values[name];
      return typeof value === 'string' && value !== '' ? write.day(value) : null;
    },
    text: (name) => {
      const value = values[name];
      return typeof value === 'string' && value !== '' ? value : null;
    },
  };
}
