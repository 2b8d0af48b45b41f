import { z } from 'zod';

/** Second argument of an export function: who exports; nobody where the page is public. */
export const Exporter = z.object({
  principal: z.object({ accountId: z.string() }).optional(),
});
