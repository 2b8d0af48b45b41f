import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { loadHistory } from '../../dev/jira/history/load-history';
import { openAppSite, type AppSite } from '../support/app-site';
import {
  broughtBy,
  countDirectly,
  readIssues,
  type DirectCount,
  type RealIssue,
} from './direct-count';

const file = path.join(__dirname, '../../../shared/data/jira-history.jsonl');
const present = existsSync(file);
if (!present) console.warn(`skipped: the real history is not on this machine (${file})`);

const excludedNames = new Set([
  "Won't Do",
  "Won't Fix",
  'Duplicate',
  'Invalid',
  'Cannot Reproduce',
  'Not Our Bug',
  'Needs more info',
]);
const none = new Set<string>();

/** A key result and the issues of the file that should move it. */
interface Watched {
  readonly title: string;
  readonly keyResultId: string;
  /** Ids to link, with the moment from which they exist. */
  readonly links: readonly { readonly id: string; readonly from: number }[];
  readonly linked: Set<string>;
  readonly counted: (at: number) => readonly RealIssue[];
}

function largestVersions(issues: readonly RealIssue[], count: number): string[] {
  const sizes = new Map<string, number>();
  for (const { fixVersions } of issues) {
    for (const { name } of fixVersions) sizes.set(name, (sizes.get(name) ?? 0) + 1);
  }
  return [...sizes]
    .sort(([, a], [, b]) => b - a)
    .slice(0, count)
    .map(([name]) => name);
}

async function openObjective(site: AppSite): Promise<string> {
  const home = { kind: 'site' } as const;
  const cycle = await site.call('admin', 'cycle.create', {
    home,
    name: 'Ten years',
    startsOn: '2011-04-01',
    endsOn: '2021-12-31',
  });
  await site.call('admin', 'cycle.publish', cycle);
  const objective = await site.call('admin', 'objective.create', {
    cycleId: cycle.id,
    home,
    title: 'Ship what was promised',
  });
  return objective.id;
}

async function addKeyResult(site: AppSite, objectiveId: string, title: string): Promise<string> {
  const measure = { kind: 'issues' } as const;
  const input = { objectiveId, title, measure };
  return (await site.call('admin', 'keyResult.create', input)).id;
}

interface Scene {
  readonly objectiveId: string;
  readonly watched: readonly Watched[];
}

async function watchAll(site: AppSite, issues: readonly RealIssue[]): Promise<Scene> {
  const objectiveId = await openObjective(site);
  const watched: Watched[] = [];
  for (const version of largestVersions(issues, 10)) {
    const members = issues.filter(({ fixVersions }) => fixVersions.some((v) => v.name === version));
    const title = `Version ${version}`;
    watched.push({
      title,
      keyResultId: await addKeyResult(site, objectiveId, title),
      links: members.map(({ id, created }) => ({ id, from: created })),
      linked: new Set(),
      counted: (at) => broughtBy(new Set(members.map(({ key }) => key)), issues, at),
    });
  }
  const epics = [...new Set(issues.flatMap(({ epic }) => epic ?? []))];
  for (const key of epics) {
    const title = `Epic ${key}`;
    watched.push({
      title,
      keyResultId: await addKeyResult(site, objectiveId, title),
      links: [{ id: '', from: 0 }],
      linked: new Set(),
      counted: (at) => broughtBy(new Set([key]), issues, at),
    });
  }
  return { objectiveId, watched };
}

/** Links what exists by now; an epic outside the file has an id of its own. */
async function linkNewcomers(site: AppSite, watched: Watched, at: number): Promise<void> {
  const epic = site.jira.store.issues.byKey(watched.title.replace('Epic ', ''));
  const due = watched.links
    .filter(({ from }) => from <= at)
    .map(({ id }) => (id === '' ? (epic?.id ?? '') : id))
    .filter((id) => id !== '' && !watched.linked.has(id));
  for (let first = 0; first < due.length; first += 100) {
    const issueIds = due.slice(first, first + 100);
    await site.call('admin', 'issueLink.add', { keyResultId: watched.keyResultId, issueIds });
    for (const id of issueIds) watched.linked.add(id);
  }
}

type Figures = Map<string, DirectCount>;

/** What the app counts for every key result of the objective. */
async function figuresOf(site: AppSite, objectiveId: string): Promise<Figures> {
  const { objective } = await site.call('admin', 'objective.get', { id: objectiveId });
  const figures: Figures = new Map();
  for (const { id, work } of objective.keyResults) {
    if (!work) throw new Error(`${id} is not fed by issues`);
    const { total, done, inProgress, excluded } = work;
    figures.set(id, { total, done, inProgress, excluded });
  }
  return figures;
}

function monthEnds(from: number, until: number): number[] {
  const ends: number[] = [];
  for (let month = new Date(from).getUTCMonth() + 1; ; month += 1) {
    const end = Date.UTC(new Date(from).getUTCFullYear(), month, 1);
    ends.push(end);
    if (end > until) return ends;
  }
}

async function compareAll(
  site: AppSite,
  { objectiveId, watched }: Scene,
  at: number,
  excluded: ReadonlySet<string>,
): Promise<void> {
  const figures = await figuresOf(site, objectiveId);
  for (const { title, keyResultId, linked, counted } of watched) {
    if (linked.size === 0) continue;
    const when = new Date(at);
    const direct = countDirectly(counted(at), at, excluded);
    expect({ title, when, ...figures.get(keyResultId) }).toEqual({ title, when, ...direct });
  }
}

(present ? describe : describe.skip)('ten real years of Jira', () => {
  let site: AppSite;

  afterAll(() => site.close());

  it('count at every month what the file counts, with the excluded resolutions and without', async () => {
    site = await openAppSite({ startAt: '2011-04-01T00:00:00Z' });
    const issues = readIssues(file);
    const { lastAt } = loadHistory(site.jira, readFileSync(file, 'utf8').split('\n'));
    const scene = await watchAll(site, issues);
    const { excludedResolutionIds } = await site.call('admin', 'settings.get', {});

    for (const monthEnd of monthEnds(site.clock.now(), lastAt ?? 0)) {
      site.jira.replay.advanceTo(monthEnd);
      await site.forge.settleAll();
      // Settling lets the delays of queues pass, and what happens meanwhile counts as well.
      const at = site.clock.now();
      for (const one of scene.watched) await linkNewcomers(site, one, at);
      await compareAll(site, scene, at, excludedNames);
      await site.call('admin', 'settings.edit', { excludedResolutionIds: [] });
      await compareAll(site, scene, at, none);
      await site.call('admin', 'settings.edit', { excludedResolutionIds });
    }

    expect(scene.watched.every(({ linked }) => linked.size > 0)).toBe(true);
    expect(site.jira.replay.left).toBe(0);
  }, 600_000);
});
