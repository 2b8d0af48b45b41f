import type { Reason } from '../../domain/judgement';
import type { Locale } from '../operations';
import { formats, type Formats } from './formats';
import type { ReasonSentences } from './reasons';
import { reasonsEn } from './reasons-en';
import { reasonsZh } from './reasons-zh';

const reasons: Readonly<Record<Locale, ReasonSentences>> = {
  'en-US': reasonsEn,
  'zh-CN': reasonsZh,
};

/** One reason as a sentence in the reader's language, with its numbers. */
export function sentence(reason: Reason, locale: Locale): string {
  // Each sentence takes the reason of its own code; the compiler cannot follow the pair.
  const say = reasons[locale][reason.code] as (reason: Reason, write: Formats) => string;
  return say(reason, formats[locale]);
}
