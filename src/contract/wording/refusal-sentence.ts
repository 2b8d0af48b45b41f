import { Refused, type RefusalDetails, type RefusalRule } from '../../domain/refusal';
import type { Locale, RefusalView } from '../operations';
import { fieldName } from './field-names';
import { formats } from './formats';
import { refusalFacts, type RefusalSentences } from './refusals';
import { refusalsEn } from './refusals-en';
import { refusalsZh } from './refusals-zh';

const refusals: Readonly<Record<Locale, RefusalSentences>> = {
  'en-US': refusalsEn,
  'zh-CN': refusalsZh,
};

/**
 * A rule's no as a sentence in the reader's language: the field by its name, what happened, what to
 * do. Values a rule may hand over: `min`, `max`, `startsOn`, `baseline`, `direction`,
 * `from`, `to`, `through`.
 */
export function refusalSentence(
  rule: RefusalRule,
  details: RefusalDetails,
  locale: Locale,
): string {
  const { rules, atKeyResult } = refusals[locale];
  const field = details.field === undefined ? null : fieldName(details.field, locale);
  const changed = (details.stale?.fields ?? []).flatMap(
    (path) => fieldName(path, locale).name ?? [],
  );
  const facts = refusalFacts(details.values ?? {}, field?.name ?? null, changed, formats[locale]);
  const sentence = rules[rule](facts);
  const position = field?.keyResult ?? null;
  return position === null ? sentence : atKeyResult(position, sentence);
}

/** The answer to an expected no; null for any other error, whose text is for nobody's eyes. */
export function refusalView(error: unknown, locale: Locale): RefusalView | null {
  if (!(error instanceof Refused)) return null;
  const { field, stale } = error.details;
  return {
    code: error.code,
    message: refusalSentence(error.rule, error.details, locale),
    ...(field === undefined ? {} : { field }),
    ...(stale === undefined ? {} : { stale: { ...stale, fields: [...stale.fields] } }),
  };
}
