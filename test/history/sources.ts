import { broughtBy, hasMoved } from './direct-count';
import type { RealIssue } from './real-issues';

/** What moves a key result, and the same told by the file: who counts at a moment. */
export interface Source {
  readonly title: string;
  readonly epicKey?: string;
  readonly jql?: string;
  /** What an issue is decides whether the rule finds it, so its past is not what it finds last. */
  readonly changes?: boolean;
  readonly counted: (issues: readonly RealIssue[], at: number) => readonly RealIssue[];
}

const largest = (names: readonly string[], count: number): string[] => {
  const sizes = new Map<string, number>();
  for (const name of names) sizes.set(name, (sizes.get(name) ?? 0) + 1);
  return [...sizes]
    .filter(([, size]) => size <= 1000)
    .sort(([, a], [, b]) => b - a)
    .slice(0, count)
    .map(([name]) => name);
};

/** JQL does not tell small letters from capitals. */
const hasName = (names: readonly string[], wanted: string): boolean =>
  names.some((name) => name.toLowerCase() === wanted.toLowerCase());

const byRule = (
  title: string,
  jql: string,
  isFound: (issue: RealIssue, at: number) => boolean,
  changes = false,
): Source => ({
  ...{ title, jql, changes },
  counted: (issues, at) => issues.filter((issue) => issue.created <= at && isFound(issue, at)),
});

/** All epics that have children, the ten largest versions, and rules of each kind of field. */
export function sourcesOf(issues: readonly RealIssue[]): Source[] {
  const epics = new Set(issues.flatMap(({ epic }) => epic ?? []));
  const versions = largest(
    issues.flatMap(({ fixVersions }) => fixVersions.map(({ name }) => name)),
    10,
  );
  const components = largest(
    issues.flatMap(({ project, components: all }) => all.map((name) => `${project}\n${name}`)),
    4,
  );
  const labels = largest(
    issues.flatMap(({ labels: all }) => all),
    3,
  );
  return [
    ...[...epics].map((epicKey) => ({
      ...{ title: `Epic ${epicKey}`, epicKey },
      counted: (all: readonly RealIssue[], at: number) => broughtBy(epicKey, all, at),
    })),
    ...versions.map((name) =>
      byRule(`Version ${name}`, `fixVersion = "${name}"`, ({ fixVersions }) =>
        fixVersions.some((version) => version.name === name),
      ),
    ),
    ...components.map((pair) => {
      const [project = '', name = ''] = pair.split('\n');
      return byRule(
        `Component ${name} of ${project}`,
        `project = ${project} AND component = "${name}"`,
        (issue) => issue.project === project && hasName(issue.components, name),
      );
    }),
    ...labels.map((name) =>
      byRule(`Label ${name}`, `labels = "${name}"`, (issue) => hasName(issue.labels, name)),
    ),
    byRule('Stories', 'issuetype = Story', ({ type }) => type === 'Story'),
    byRule(
      'Features of AC',
      'project = AC AND issuetype = "New Feature"',
      (issue) => issue.project === 'AC' && issue.type === 'New Feature',
    ),
    byRule(
      'Open in the daemon',
      'project = DAEMON AND statusCategory != Done',
      (issue, at) =>
        issue.project === 'DAEMON' && !(hasMoved(issue, at) && issue.statusCategory === 'done'),
      true,
    ),
    byRule(
      'Fixed modules',
      'project = MOD AND resolution = Fixed',
      (issue, at) => issue.project === 'MOD' && hasMoved(issue, at) && issue.resolution === 'Fixed',
      true,
    ),
  ];
}
