import { z } from 'zod';

/** What @forge/sql throws; where the server's own number stands is not documented, so both places are read. */
const ServerError = z.object({
  code: z.string().optional(),
  message: z.string().optional(),
  responseDetails: z.object({ status: z.number() }).optional(),
  context: z
    .object({
      errno: z.coerce.number().optional(),
      debug: z.object({ errno: z.coerce.number().optional() }).optional(),
    })
    .optional(),
  cause: z.unknown().optional(),
});

interface Signs {
  readonly errno: number;
  readonly words: RegExp;
}

const duplicateKey: Signs = { errno: 1062, words: /duplicate entry/i };
const missingTable: Signs = { errno: 1146, words: /table '.*' doesn't exist/i };
const missingColumn: Signs = { errno: 1054, words: /unknown column '/i };

function shows(error: unknown, signs: Signs): boolean {
  const parsed = ServerError.safeParse(error);
  if (!parsed.success) return false;
  const { message, context, cause } = parsed.data;
  if (context?.debug?.errno === signs.errno || context?.errno === signs.errno) return true;
  if (message !== undefined && signs.words.test(message)) return true;
  return cause !== undefined && shows(cause, signs);
}

/** A row with this key is there already: somebody else was first, or this is a repeat. */
export const isDuplicateKey = (error: unknown): boolean => shows(error, duplicateKey);

/** The schema is not there yet. */
export const isMissingTable = (error: unknown): boolean => shows(error, missingTable);

/** The schema is that of an older version of the app. */
export const isMissingColumn = (error: unknown): boolean => shows(error, missingColumn);

const contended: readonly Signs[] = [
  { errno: 1213, words: /deadlock found/i },
  { errno: 1205, words: /lock wait timeout/i },
  { errno: 9007, words: /write conflict/i },
];

/** Another statement held the same rows: the database took this one back, and it may be sent again. */
export const isContended = (error: unknown): boolean =>
  contended.some((signs) => shows(error, signs));

const fullStorage: Signs = { errno: 1114, words: /table '.*' is full|storage quota/i };

/** The app's share of the database is used up; Atlassian does not document how that is said. */
export const isStorageFull = (error: unknown): boolean => shows(error, fullStorage);

/** The platform did not run the statement; it may be sent again a little later. */
export function isRateLimited(error: unknown): boolean {
  const parsed = ServerError.safeParse(error);
  if (!parsed.success) return false;
  const { code, responseDetails, cause } = parsed.data;
  if (responseDetails?.status === 429 || code === 'RATE_LIMIT_EXCEEDED') return true;
  return cause !== undefined && isRateLimited(cause);
}
