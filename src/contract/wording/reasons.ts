import type { Reason } from '../../domain/judgement';
import type { Formats } from './formats';

/** What a value is to be kept between. */
export type Bounds = Pick<Extract<Reason, { readonly code: 'in-band' }>, 'low' | 'high' | 'unit'>;

type Code = Reason['code'];

/** A sentence for every kind of reason, in one language. */
export type ReasonSentences = {
  readonly [C in Code]: (reason: Extract<Reason, { readonly code: C }>, write: Formats) => string;
};
