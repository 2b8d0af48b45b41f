import { refusalSentence } from '../../../src/contract/wording/refusal-sentence';
import type { RefusalDetails, RefusalRule } from '../../../src/domain/refusal';
import { english } from '../../../static/i18n/en-US';
import { fill, type Values } from '../../../static/i18n/message';
import type { MessageKey } from '../../../static/i18n/words';

/** A text of the screens as an English reader sees it. */
export const say = (key: MessageKey, values: Values = {}): string =>
  fill(english[key], values, 'en-US');

/** The label of a field that may stay empty. */
export const sayOptional = (key: MessageKey): string => `${say(key)} (${say('common.optional')})`;

/** The app's no as an English reader sees it. */
export const refusal = (rule: RefusalRule, details: RefusalDetails = {}): string =>
  refusalSentence(rule, details, 'en-US');
