import * as z from 'zod/mini';
import { readJira } from './jira';

const Types = z.object({
  issueLinkTypes: z.array(z.object({ inward: z.string(), outward: z.string() })),
});

/** How an issue can be linked to others, as Jira words it from its side: `blocks`, `is blocked by`. @throws JiraError */
export async function readLinkWords(): Promise<string[]> {
  const { issueLinkTypes } = await readJira('/rest/api/3/issueLinkType', Types);
  return [...new Set(issueLinkTypes.flatMap(({ inward, outward }) => [inward, outward]))];
}
