import { appAccountId, appReasons } from '../../domain/actor';
import type { FieldChange, Told } from '../../domain/history';
import type { Locale } from '../operations';
import { fieldName } from './field-names';
import { formats } from './formats';
import { historyEn } from './history-en';
import type { ChangeFacts, HistorySentences, Part } from './history-sentences';
import { historyZh } from './history-zh';

const sentences: Readonly<Record<Locale, HistorySentences>> = {
  'en-US': historyEn,
  'zh-CN': historyZh,
};

const people = (accountIds: readonly string[], between: string): Part[] =>
  accountIds.flatMap((accountId, index) =>
    index === 0 ? [{ accountId }] : [between, { accountId }],
  );

/** What a field holds, in words; nothing is said as such. */
export function toldParts(told: Told | null, locale: Locale): Part[] {
  const { nothing, words, elsewhere, between } = sentences[locale];
  const write = formats[locale];
  switch (told?.kind) {
    case undefined:
      return [nothing];
    case 'people':
      return told.accountIds.length === 0 ? [nothing] : people(told.accountIds, between);
    case 'text':
      return [told.text === '' ? nothing : told.text];
    case 'number':
      return [told.value === null ? nothing : write.amount(told.value, told.unit)];
    case 'word':
      return [words[told.word] ?? told.word];
    case 'day':
      return [told.on === null ? nothing : write.day(told.on)];
    case 'list':
      return [told.items.length === 0 ? nothing : told.items.join(between)];
    case 'place':
      return [told.name ?? elsewhere];
    case 'home':
      return [
        told.home.kind === 'site'
          ? (words['site'] ?? elsewhere)
          : { projectId: told.home.projectId, unknown: elsewhere },
      ];
  }
}

/** One change as a sentence without its subject: `raised the target from 60% to 68%`. */
export function changeParts({ field, from, to }: FieldChange, locale: Locale): readonly Part[] {
  const { changes, usual } = sentences[locale];
  const facts: ChangeFacts = {
    field: fieldName(field, locale).name ?? field,
    from,
    to,
    write: formats[locale],
    say: (told) => toldParts(told, locale),
  };
  return changes[field]?.(facts) ?? usual(facts);
}

/** Why somebody changed an item; the app's own reasons are stored as codes. */
export function reasonText(by: string, reason: string, locale: Locale): string {
  const own = by === appAccountId ? appReasons.find((each) => each === reason) : undefined;
  return own === undefined ? reason : sentences[locale].reasons[own];
}

/** The first version of an item. */
export const createdText = (locale: Locale): string => sentences[locale].created;

/** Issues that came, or went. */
export const linksText = (added: boolean, count: number, locale: Locale): string => {
  const { linked, unlinked } = sentences[locale];
  return (added ? linked : unlinked)(formats[locale].count(count));
};

/** A rule for linked work that was set, or ended. */
export const ruleText = (added: boolean, locale: Locale): string =>
  added ? sentences[locale].ruleSet : sentences[locale].ruleEnded;

/** What was closed. */
export const closedText = (subject: 'cycle' | 'objective' | 'keyResult', locale: Locale): string =>
  sentences[locale].closed[subject];
