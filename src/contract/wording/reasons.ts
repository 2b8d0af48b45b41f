import type { Reason } from '../../domain/judgement';
import type { Formats } from './formats';

type Code = Reason['code'];

/** A sentence for every kind of reason, in one language. */
export type ReasonSentences = {
  readonly [C in Code]: (reason: Extract<Reason, { readonly code: C }>, write: Formats) => string;
};
