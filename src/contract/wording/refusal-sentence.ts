import { Refused, type RefusalDetails, type RefusalRule } from '../../domain/refusal';
import type { Locale, RefusalView } from '../operations';
import { fieldName, type FieldName } from './field-names';
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
 * do. What a rule hands over stands in its sentences.
 */
export function refusalSentence(
  rule: RefusalRule,
  details: RefusalDetails,
  locale: Locale,
): string {
  const { rules, ...places } = refusals[locale];
  const field = details.field === undefined ? null : fieldName(details.field, locale);
  const changed = (details.stale?.fields ?? []).flatMap(
    (path) => fieldName(path, locale).name ?? [],
  );
  const facts = refusalFacts(details.values ?? {}, field?.name ?? null, changed, formats[locale]);
  const sentence = rules[rule](facts);
  return field === null ? sentence : placed(field, sentence, places);
}

/** Says at which of several a fault is, the innermost last. */
function placed(
  { keyResult, milestone, checkpoint }: FieldName,
  sentence: string,
  { atKeyResult, atMilestone, atCheckpoint }: Omit<RefusalSentences, 'rules'>,
): string {
  const inMilestone = milestone === null ? sentence : atMilestone(milestone, sentence);
  const inside = checkpoint === null ? inMilestone : atCheckpoint(checkpoint, inMilestone);
  return keyResult === null ? inside : atKeyResult(keyResult, inside);
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
