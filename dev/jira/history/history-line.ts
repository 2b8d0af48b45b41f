import { z } from 'zod';

const moment = z.string().transform((text, context) => {
  const epochMs = Date.parse(text);
  if (!Number.isNaN(epochMs)) return epochMs;
  context.addIssue({ code: 'custom', message: `${text} is no date` });
  return z.NEVER;
});

const version = z.object({
  name: z.string(),
  released: z.boolean().default(false),
  archived: z.boolean().default(false),
  releaseDate: z.string().nullish(),
});

/** One issue of a real Jira as an export tells it: its last state and its dates, no changelog. */
export const historyLineSchema = z.object({
  id: z.string(),
  key: z.string().regex(/^[A-Z][A-Z0-9_]*-\d+$/u),
  project: z.string(),
  type: z.string(),
  subtask: z.boolean(),
  summary: z.string(),
  created: moment,
  updated: moment,
  resolutiondate: moment.nullable(),
  status: z.string(),
  statusCategory: z.enum(['new', 'indeterminate', 'done']),
  resolution: z.string().nullable(),
  priority: z.string().nullable(),
  parent: z.string().nullable(),
  epic: z.string().nullable(),
  storyPoints: z.number().nullable().default(null),
  fixVersions: z.array(version),
  labels: z.array(z.string()),
  components: z.array(z.string()),
  assignee: z.string().nullable(),
  reporter: z.string().nullable(),
});

export type HistoryLine = z.infer<typeof historyLineSchema>;

/** @throws when a line is not of this form, naming its number. */
export function parseHistory(lines: Iterable<string>): HistoryLine[] {
  const parsed: HistoryLine[] = [];
  let number = 0;
  for (const line of lines) {
    number += 1;
    if (line.trim() === '') continue;
    const result = historyLineSchema.safeParse(JSON.parse(line));
    if (!result.success) throw new Error(`line ${number}: ${z.prettifyError(result.error)}`);
    parsed.push(result.data);
  }
  return parsed;
}
