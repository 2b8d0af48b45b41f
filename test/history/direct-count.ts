import { readFileSync } from 'node:fs';
import { z } from 'zod';

const Line = z.object({
  id: z.string(),
  key: z.string(),
  type: z.string(),
  created: z.coerce.date().transform(Number),
  updated: z.coerce.date().transform(Number),
  resolutiondate: z.coerce.date().transform(Number).nullable().catch(null),
  statusCategory: z.enum(['new', 'indeterminate', 'done']),
  resolution: z.string().nullable(),
  parent: z.string().nullable(),
  epic: z.string().nullable(),
  fixVersions: z.array(z.object({ name: z.string() })),
});

/** One issue of the file, read without any code of the app or of the local Jira. Moments are epoch milliseconds. */
export type RealIssue = z.infer<typeof Line>;

export interface DirectCount {
  readonly total: number;
  readonly done: number;
  readonly inProgress: number;
  readonly excluded: number;
}

export function readIssues(file: string): RealIssue[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => Line.parse(withoutNullDates(JSON.parse(line))));
}

/** `z.coerce.date` would read null as 1970. */
function withoutNullDates(line: unknown): unknown {
  const { resolutiondate, ...others } = z.looseObject({ resolutiondate: z.unknown() }).parse(line);
  return { ...others, resolutiondate: resolutiondate ?? 'none' };
}

/** Undated done counts from `updated`; nothing moves before it exists. */
const movedAt = (issue: RealIssue): number =>
  Math.max(issue.created, issue.resolutiondate ?? issue.updated);

/** Counts by the file alone what stood at a moment. `excluded` are names of resolutions. */
export function countDirectly(
  issues: readonly RealIssue[],
  at: number,
  excluded: ReadonlySet<string>,
): DirectCount {
  const born = issues.filter(({ created }) => created <= at);
  const moved = born.filter((issue) => movedAt(issue) <= at);
  const isOut = ({ resolution }: RealIssue) => resolution !== null && excluded.has(resolution);
  const out = moved.filter(isOut);
  const inScope = moved.filter((issue) => !isOut(issue));
  const of = (category: RealIssue['statusCategory']) =>
    inScope.filter(({ statusCategory }) => statusCategory === category).length;
  return {
    total: born.length - out.length,
    done: of('done'),
    inProgress: of('indeterminate'),
    excluded: out.length,
  };
}

/** What the links of some issues bring at a moment: an epic its children, itself while it has none. */
export function broughtBy(
  linkedKeys: ReadonlySet<string>,
  issues: readonly RealIssue[],
  at: number,
): RealIssue[] {
  const born = issues.filter(({ created }) => created <= at);
  const epicOf = ({ parent, epic }: RealIssue) => parent ?? epic;
  const parents = new Set(born.map(epicOf));
  const isEpic = new Map(issues.map(({ key, type }) => [key, type === 'Epic']));
  return born.filter((issue) => {
    const epic = epicOf(issue);
    if (epic !== null && linkedKeys.has(epic) && isEpic.get(epic) !== false) return true;
    return linkedKeys.has(issue.key) && !(issue.type === 'Epic' && parents.has(issue.key));
  });
}
