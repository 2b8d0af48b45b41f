import type { RefusalDetails, RefusalRule } from '../../../src/domain/refusal';
import { refusalSentence } from '../../../src/contract/wording/refusal-sentence';
import { parseNumber } from '../../format/numbers';
import type { Words } from '../../i18n/words';

/** What is wrong with a field before anything is sent: by itself, or by a rule that the app has too. */
export type DraftFault =
  | 'required'
  | 'not-a-number'
  | 'not-positive'
  | 'not-a-share'
  | 'no-milestones'
  | { readonly rule: RefusalRule; readonly details: RefusalDetails };

type OfNumber = 'baseline' | 'target' | 'stretch';
type OfBand = 'low' | 'high' | 'tolerance';
type OfList =
  | `checkpoints.${number}.${'value' | 'progress' | 'on'}`
  | `milestones.${number}.${'title' | 'weight' | 'on'}`;

/** A field of a draft, as the contract calls it under the key result or its measure. */
export type DraftField = 'title' | 'weight' | 'milestones' | OfNumber | OfBand | OfList;
export type DraftFaults = Partial<Record<DraftField, DraftFault>>;

/** The sentence under the field. */
export function faultText(
  fault: DraftFault | undefined,
  { t, locale }: Pick<Words, 't' | 'locale'>,
): string | undefined {
  if (fault === undefined) return undefined;
  if (typeof fault === 'object') return refusalSentence(fault.rule, fault.details, locale);
  switch (fault) {
    case 'required':
      return t('form.required');
    case 'not-a-number':
      return t('keyResult.number.wrong');
    case 'not-positive':
      return t('measure.positive');
    case 'not-a-share':
      return t('measure.checkpoint.progress.wrong');
    case 'no-milestones':
      return t('measure.milestones.missing');
  }
}

/** A number that has to be there. */
export const numberFault = (typed: string): DraftFault | undefined =>
  parseNumber(typed) === null ? 'not-a-number' : undefined;

/** A number that may be left out. */
export const optionalNumberFault = (typed: string): DraftFault | undefined =>
  typed.trim() === '' ? undefined : numberFault(typed);

export function positiveFault(typed: string): DraftFault | undefined {
  const number = parseNumber(typed);
  return number === null || number <= 0 ? 'not-positive' : undefined;
}

/** A weight may be left out. */
export const weightFault = (typed: string): DraftFault | undefined =>
  typed.trim() === '' ? undefined : positiveFault(typed);

/** Only the faults there are. */
export const faultsAmong = (
  found: readonly (readonly [DraftField, DraftFault | undefined])[],
): DraftFaults => Object.fromEntries(found.filter(([, fault]) => fault !== undefined));
