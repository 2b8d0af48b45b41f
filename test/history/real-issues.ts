import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const Line = z.object({
  id: z.string(),
  key: z.string(),
  project: z.string(),
  type: z.string(),
  created: z.coerce.date().transform(Number),
  updated: z.coerce.date().transform(Number),
  resolutiondate: z.coerce.date().transform(Number).nullable().catch(null),
  statusCategory: z.enum(['new', 'indeterminate', 'done']),
  resolution: z.string().nullable(),
  parent: z.string().nullable(),
  epic: z.string().nullable(),
  fixVersions: z.array(z.object({ name: z.string() })),
  components: z.array(z.string()),
  labels: z.array(z.string()),
});

/** One issue of the file, read without any code of the app or of the local Jira. Moments are epoch milliseconds. */
export type RealIssue = z.infer<typeof Line>;

const places = ['../../../shared', '../../../../shared'].map((folder) =>
  path.join(__dirname, folder, 'data/jira-history.jsonl'),
);

/** Beside the repository, or beside the folder of its worktrees; undefined where it is not there. */
export const realFile = places.find((file) => existsSync(file));

export const realLines = (): string[] =>
  realFile === undefined
    ? []
    : readFileSync(realFile, 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '');

export const readIssues = (lines: readonly string[]): RealIssue[] =>
  lines.map((line) => Line.parse(withoutNullDates(JSON.parse(line))));

/** `z.coerce.date` would read null as 1970. */
function withoutNullDates(line: unknown): unknown {
  const { resolutiondate, ...others } = z.looseObject({ resolutiondate: z.unknown() }).parse(line);
  return { ...others, resolutiondate: resolutiondate ?? 'none' };
}

/** `describe` where the file is; elsewhere it skips and says so. */
export function describeReal(name: string, tests: () => void): void {
  if (realFile === undefined) {
    console.warn(`skipped: the real history is not on this machine (${places.join(', ')})`);
  }
  (realFile === undefined ? describe.skip : describe)(name, tests);
}
