import { createContext, useContext, type ReactNode } from 'react';
import type { Reason, Status } from '../../src/domain/judgement';
import type { Locale } from '../../src/contract/operations';
import { formats } from '../../src/contract/wording/formats';
import { sentence } from '../../src/contract/wording/sentence';
import { statusLabel } from '../../src/contract/wording/status-words';
import * as dates from '../format/dates';
import type { english } from './en-US';
import { fill, type Values, type Wording } from './message';

export type MessageKey = keyof typeof english;
export type Dictionary = Wording<typeof english>;

/** Only the reader's language is fetched. */
export async function loadDictionary(locale: Locale): Promise<Dictionary> {
  if (locale === 'zh-CN') return (await import('./zh-CN')).chinese;
  return (await import('./en-US')).english;
}

/** Texts, numbers, sentences and dates in the reader's language and zone. */
export function wordsFor(locale: Locale, dictionary: Dictionary, timeZone?: string) {
  return {
    ...formats[locale],
    locale,
    t: (key: MessageKey, values: Values = {}) => fill(dictionary[key], values, locale),
    why: (reason: Reason) => sentence(reason, locale),
    status: (status: Status) => statusLabel(status, locale),
    shortDay: (day: string) => dates.showDay(day, locale, false),
    days: (from: string, to: string) => dates.showDays(from, to, locale),
    dayAgo: (day: string, today: string) => dates.showDayAgo(day, today, locale),
    moment: (at: string) => dates.showMoment(at, locale, timeZone),
    dayOfMoment: (at: string) => dates.dayOfMoment(at, timeZone),
    ago: (at: string, now: number) => dates.showAgo(at, now, locale),
    list: (parts: readonly string[]) =>
      new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts),
  };
}
export type Words = ReturnType<typeof wordsFor>;

const WordsContext = createContext<Words | null>(null);

interface WordsProviderProps {
  readonly words: Words;
  readonly children: ReactNode;
}

export function WordsProvider({ words, children }: WordsProviderProps) {
  return <WordsContext.Provider value={words}>{children}</WordsContext.Provider>;
}

/** The reader's language. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === null) throw new Error('A screen stands outside of WordsProvider');
  return words;
}
