import { z } from 'zod';
import { alignmentOperations } from './alignment';
import { boardOperations } from './board';
import { breakdownOperations } from './breakdown';
import { cycleOperations } from './cycle';
import { historyOperations } from './history';
import { healthOperations } from './health';
import { keyResultOperations } from './key-result';
import { libraryOperations } from './library';
import { lifecycleOperations } from './lifecycle';
import { myOperations } from './my';
import { objectiveOperations } from './objective';
import { pageOperations } from './page';
import { retroPageOperations } from './retro-page';
import { retrospectiveOperations } from './retrospective';
import { savedViewOperations } from './saved-view';
import { settingsOperations } from './settings';
import { statusOperations } from './status';
import { tableOperations } from './table';
import { workOperations } from './work';

/** Every operation the app answers, by its name `area.verb`. */
export const operations = {
  ...cycleOperations,
  ...objectiveOperations,
  ...keyResultOperations,
  ...workOperations,
  ...breakdownOperations,
  ...boardOperations,
  ...tableOperations,
  ...myOperations,
  ...savedViewOperations,
  ...settingsOperations,
  ...lifecycleOperations,
  ...historyOperations,
  ...alignmentOperations,
  ...healthOperations,
  ...retrospectiveOperations,
  ...retroPageOperations,
  ...libraryOperations,
  ...statusOperations,
  ...pageOperations,
};

export type OperationName = keyof typeof operations;
/** What a caller sends; defaults may be left out. */
export type OperationRequest<N extends OperationName> = z.input<(typeof operations)[N]['input']>;
/** What a use case receives; defaults are filled in. */
export type OperationInput<N extends OperationName> = z.output<(typeof operations)[N]['input']>;
export type OperationOutput<N extends OperationName> = z.output<(typeof operations)[N]['output']>;

export { locales, type Locale } from './locales';

/** What travels from any client to the resolver. */
export const Envelope = z.object({
  input: z.unknown(),
  /** The reader's language for sentences in the answer; anything unknown is English. */
  locale: z.string().max(20).optional(),
});

/** The one shape of a no. `message` is a sentence in the reader's language. */
export const RefusalView = z.object({
  code: z.enum(['not-found', 'not-allowed', 'invalid', 'stale', 'unavailable', 'preparing']),
  field: z.string().optional(),
  message: z.string(),
  /** With `stale`: who changed which fields since. */
  stale: z
    .object({ by: z.string(), at: z.string(), version: z.int(), fields: z.array(z.string()) })
    .optional(),
});
export type RefusalView = z.infer<typeof RefusalView>;

/** What every operation answers. */
export type Answer<T> =
  { readonly ok: true; readonly data: T } | { readonly ok: false; readonly refusal: RefusalView };
