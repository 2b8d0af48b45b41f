import type { RowDataPacket } from 'mysql2/promise';
import { loadHistory } from '../../dev/jira/history/load-history';
import type { FaultSettings } from '../../dev/forge/platform/faults-types';
import { openAppSite, type AppSite } from '../support/app-site';
import { countDirectly, type DirectCount } from './direct-count';
import { readIssues, realLines, type RealIssue } from './real-issues';
import { sourcesOf, type Source } from './sources';

export const excludedNames: ReadonlySet<string> = new Set([
  "Won't Do",
  "Won't Fix",
  'Duplicate',
  'Invalid',
  'Cannot Reproduce',
  'Not Our Bug',
  'Needs more info',
]);

export interface Watched extends Source {
  readonly keyResultId: string;
  linked: boolean;
  /** What its rule answered when it was last asked. */
  answer?: string;
}

/** More than any reconciling of a month takes, a few thousand points an hour. */
const mostHours = 48;

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

  /** Hour after hour, until every project is known up to then: what no event told, the app asks Jira for. */
  async reconcileUpTo(moment: number): Promise<void> {
    for (let hour = 0; hour < mostHours; hour += 1) {
      await this.advanceTo(this.site.clock.now() + 3_600_000);
      await this.site.forge.runSchedule('every-hour');
      await this.site.forge.settleAll();
      if (await this.isReconciledUpTo(moment)) return;
    }
    throw new Error(`Not reconciled within ${String(mostHours)} hours`);
  }

  private async isReconciledUpTo(moment: number): Promise<boolean> {
    const [behind] = await this.site.schema.pool.query<RowDataPacket[]>(
      `SELECT f.project_id FROM (SELECT DISTINCT project_id FROM issue_fact WHERE project_id <> '') f
        LEFT JOIN project_watermark w ON w.project_id = f.project_id AND w.reached_at >= ?
        WHERE w.project_id IS NULL LIMIT 1`,
      [sqlNow(moment)],
    );
    return behind.length === 0;
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
