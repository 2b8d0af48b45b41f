import { loadHistory } from '../../dev/jira/history/load-history';
import type { FaultSettings } from '../../dev/forge/platform/faults-types';
import { openAppSite, type AppSite } from '../support/app-site';
import { broughtBy, countDirectly, hasMoved, type DirectCount } from './direct-count';
import { readIssues, realLines, type RealIssue } from './real-issues';

export const excludedNames: ReadonlySet<string> = new Set([
  "Won't Do",
  "Won't Fix",
  'Duplicate',
  'Invalid',
  'Cannot Reproduce',
  'Not Our Bug',
  'Needs more info',
]);

/** What moves a key result, and the same told by the file: who counts at a moment. */
interface Source {
  readonly title: string;
  readonly epicKey?: string;
  readonly jql?: string;
  /** What an issue is decides whether the rule finds it, so its past is not what it finds last. */
  readonly changes?: boolean;
  readonly counted: (issues: readonly RealIssue[], at: number) => readonly RealIssue[];
}

export interface Watched extends Source {
  readonly keyResultId: string;
  linked: boolean;
  /** What its rule answered when it was last asked. */
  answer?: string;
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
function sourcesOf(issues: readonly RealIssue[]): Source[] {
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

const sqlNow = (moment: number): string =>
  new Date(moment).toISOString().replace('T', ' ').replace('Z', '');

/** A site on which the file happens, or has happened, and a key result for everything that is watched. */
export class RealSite {
  readonly watched: Watched[] = [];
  objectiveId = '';
  excludedIds: readonly string[] = [];

  private constructor(
    readonly site: AppSite,
    readonly issues: readonly RealIssue[],
    readonly lastAt: number,
  ) {}

  static async open(startAt: string, sources?: (source: Source) => boolean): Promise<RealSite> {
    const site = await openAppSite({ startAt });
    const lines = realLines();
    const { lastAt = 0 } = loadHistory(site.jira, lines);
    const real = new RealSite(site, readIssues(lines), lastAt);
    await real.watch(sourcesOf(real.issues).filter(sources ?? (() => true)));
    const { excludedResolutionIds } = await site.call('admin', 'settings.get', {});
    real.excludedIds = excludedResolutionIds;
    return real;
  }

  private async watch(sources: readonly Source[]): Promise<void> {
    const { site } = this;
    const home = { kind: 'site' } as const;
    const span = { startsOn: '2011-04-01', endsOn: '2021-12-31' };
    const cycle = await site.call('admin', 'cycle.create', { home, name: 'Ten years', ...span });
    await site.call('admin', 'cycle.publish', cycle);
    const title = 'Ship what was promised';
    const objective = await site.call('admin', 'objective.create', {
      ...{ cycleId: cycle.id, home, title },
    });
    this.objectiveId = objective.id;
    for (const source of sources) {
      const measure = { kind: 'issues' } as const;
      const input = { objectiveId: objective.id, title: source.title, measure };
      const { id } = await site.call('admin', 'keyResult.create', input);
      this.watched.push({ ...source, keyResultId: id, linked: false });
    }
  }

  /** Links what exists by now, unless Jira fails. */
  async link(): Promise<void> {
    for (const one of this.watched.filter(({ linked }) => !linked)) {
      const { keyResultId, jql, epicKey = '' } = one;
      const epic = this.site.jira.store.issues.byKey(epicKey);
      if (jql !== undefined) {
        const { ok } = await this.site.ask('admin', 'issueRule.save', { keyResultId, jql });
        one.linked = ok;
      } else if (epic) {
        const input = { keyResultId, issueIds: [epic.id] };
        one.linked = (await this.site.ask('admin', 'issueLink.add', input)).ok;
      }
    }
    await this.site.forge.settleAll();
  }

  /** Asks the rules whose answer has changed since they were asked, unless Jira fails; all of them where `all` is set. */
  async refresh(all = false): Promise<void> {
    if (all) await this.advanceTo(this.site.clock.now() + 11 * 60_000);
    const at = this.site.clock.now();
    for (const one of this.watched.filter(({ jql }) => jql !== undefined)) {
      const { keyResultId } = one;
      const found = one.counted(this.issues, at).map(({ id }) => id);
      const answer = found.join(' ');
      if (!all && one.answer === answer) continue;
      const { ok } = await this.site.ask('admin', 'issueRule.refresh', { keyResultId });
      if (ok) one.answer = answer;
    }
    await this.site.forge.settleAll();
  }

  /** Everything that happens until then, with all that follows from it. */
  async advanceTo(moment: number): Promise<void> {
    this.site.jira.replay.advanceTo(moment);
    await this.site.forge.settleAll();
  }

  /** What an hourly reading finds after lost events: everything Jira updated since. */
  async readLost(since: number): Promise<void> {
    const updated = [...this.site.jira.store.issues.all()]
      .filter(({ updatedAt }) => updatedAt >= since)
      .map(({ id }) => [id, 'lost', sqlNow(this.site.clock.now())]);
    if (updated.length > 0) {
      await this.site.schema.pool.query(
        'INSERT IGNORE INTO dirty_issue (issue_id, token, at) VALUES ?',
        [updated],
      );
    }
    await this.site.forge.runSchedule('every-five-minutes');
    await this.site.forge.settleAll();
  }

  faults(change: Partial<FaultSettings>): void {
    this.site.forge.faults.set(change);
  }

  expected({ counted }: Watched, at: number, excluded = excludedNames): DirectCount {
    return countDirectly(counted(this.issues, at), at, excluded);
  }

  /** What the app counts now, of every key result that is linked, is what the file says. */
  async compareNow(excluded = excludedNames): Promise<void> {
    const at = this.site.clock.now();
    const { objective } = await this.site.call('admin', 'objective.get', { id: this.objectiveId });
    const works = new Map(objective.keyResults.map(({ id, work }) => [id, work]));
    for (const one of this.watched.filter(({ linked }) => linked)) {
      const work = works.get(one.keyResultId);
      if (!work) throw new Error(`${one.title} is not fed by issues`);
      const { total, done, inProgress, toDo, excluded: out } = work;
      const told = { ...{ total, done, inProgress, toDo }, excluded: out };
      const when = { title: one.title, at: new Date(at).toISOString() };
      expect({ ...when, ...told }).toEqual({ ...when, ...this.expected(one, at, excluded) });
    }
  }

  /** Last moments of the months in which something happens. */
  get monthEnds(): number[] {
    const months = this.issues.flatMap((issue) =>
      [issue.created, issue.resolutiondate ?? issue.updated].map((moment) => {
        const date = new Date(moment);
        return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1) - 1;
      }),
    );
    return [...new Set(months)].sort((a, b) => a - b);
  }
}
