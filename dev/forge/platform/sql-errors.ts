import { z } from 'zod';

const serverError = z.object({
  errno: z.number(),
  code: z.string().optional(),
  sqlState: z.string().optional(),
  sqlMessage: z.string().optional(),
  message: z.string(),
});

const interrupted = 1969;

/** What Forge SQL answers when the server refuses: the server's own words are in `context.debug`. */
export function asSqlError(error: unknown) {
  const parsed = serverError.safeParse(error);
  if (!parsed.success) {
    return { status: 500, code: 'UNKNOWN_ERROR', message: String(error), context: {} };
  }
  const { errno, code, sqlState, sqlMessage, message } = parsed.data;
  const context = { debug: { errno, code, sqlState, sqlMessage: sqlMessage ?? message } };
  if (errno === interrupted) {
    const text = 'The query timed out';
    return { status: 408, code: 'QUERY_TIMED_OUT', message: text, context };
  }
  return { status: 400, code: 'SQL_EXECUTION_ERROR', message: sqlMessage ?? message, context };
}
