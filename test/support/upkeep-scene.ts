import type { RowDataPacket } from 'mysql2/promise';
import type { JiraIssue } from '../../dev/jira/model/issue';
import type { JiraProject } from '../../dev/jira/model/project';
import { openAppSite, type AppSite, type AppSiteOptions } from './app-site';
import { anEpic, aProject, move } from './jira-work';
import { anOkr } from './okr-work';

export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;

/** A site whose one key result is fed by an epic, and what stands behind the app's back. */
export interface UpkeepScene {
  readonly site: AppSite;
  readonly project: JiraProject;
  readonly children: JiraIssue[];
  pass(ms: number): void;
  /** Everything due by then has run. */
  hour(): Promise<void>;
  /** As if every known issue had last been asked about so long ago. */
  asked(agoMs: number): Promise<unknown>;
  /** Moves an issue while no event reaches the app. */
  moveUnheard(issue: JiraIssue): void;
  work(): Promise<{ total: number; done: number }>;
  rows(sql: string, params?: unknown[]): Promise<RowDataPacket[]>;
  /** How the last run of this kind ended. */
  outcome(kind: string): Promise<unknown>;
}

export async function openUpkeep(
  childCount: number,
  options: AppSiteOptions = {},
): Promise<UpkeepScene> {
  const site = await openAppSite(options);
  const project = aProject(site);
  const keyResultId = (await anOkr(site, project)).keyResultIds[0]!;
  const { epic, children } = anEpic(site, project, childCount);
  await site.call('lead', 'issueLink.add', { keyResultId, issueIds: [epic.id] });
  await site.forge.settleAll();
  const { faults } = site.forge;
  const rows: UpkeepScene['rows'] = async (sql, params = []) => {
    const [found] = await site.schema.pool.query<RowDataPacket[]>(sql, params);
    return found;
  };
  return {
    ...{ site, project, children, rows },
    pass: (ms) => void site.clock.set(site.clock.now() + ms),
    hour: async () => {
      await site.forge.runSchedule('every-hour');
      await site.forge.settleAll();
    },
    asked: (agoMs) => {
      const at = new Date(site.clock.now() - agoMs).toISOString().slice(0, 23).replace('T', ' ');
      return rows('UPDATE issue_fact SET checked_at = ?', [at]);
    },
    moveUnheard: ({ id }) => {
      faults.set({ eventsDropped: 1 });
      move(site, id, 'done');
      faults.set({ eventsDropped: 0 });
    },
    work: async () =>
      (await site.call('lead', 'keyResult.get', { id: keyResultId })).keyResult.work!,
    outcome: async (kind) => {
      const found = await rows(
        'SELECT outcome FROM usage_hour WHERE kind = ? ORDER BY hour DESC LIMIT 1',
        [kind],
      );
      return found[0]?.['outcome'];
    },
  };
}
