import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openRates } from '../../../dev/forge/platform/limits';
import { createClient } from '../../../dev/seed/client';
import { company } from '../../../dev/site/contents';
import { createSite } from '../../../dev/site/site';
import type { Site } from '../../../dev/site/types';
import { root } from '../../../dev/setup/paths';
import * as app from '../../../src/index';

const now = Date.parse('2026-11-23T12:00:00Z');
const story = company(now);
const dataDir = mkdtempSync(path.join(tmpdir(), 'company-'));
let site: Site;

beforeAll(async () => {
  const databaseSocket = process.env['PLUMBLINE_DB_SOCKET'];
  site = await createSite({
    ...{ dataDir, port: 0, manifestPath: path.join(root, 'manifest.yml') },
    ...{ runner: 'in-process', appModule: app, startAt: story.startAt, limits: openRates },
    ...(databaseSocket === undefined ? {} : { databaseSocket }),
  });
  await story.fill(site);
}, 120_000);
afterAll(async () => {
  await site.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const projectOf = (key: string) =>
  site.jira.store.projects.find((project) => project.key === key)?.id ?? '';
const statuses = async (key: string, cycleId?: string) => {
  const of = cycleId === undefined ? {} : { cycleId };
  const input = { place: { kind: 'project' as const, projectId: projectOf(key) }, ...of };
  const { objectives } = await createClient(site).call('lead', 'board.get', input);
  return objectives.map(({ judgement }) => judgement.status);
};

test('the running cycle has healthy, late and silent objectives and a draft', async () => {
  expect(await statuses('SHOP')).toEqual(['off-track', 'draft', 'on-track']);
  expect(await statuses('PAY')).toEqual(['outdated']);
  expect(await statuses('PLAT')).toEqual(['at-risk', 'on-track', 'on-track']);
});

test('the running cycle has every kind of measure, each of them measured', async () => {
  const { objectives } = await createClient(site).call('lead', 'board.get', {
    place: { kind: 'project', projectId: projectOf('PLAT') },
  });
  const keyResults = objectives.flatMap((objective) => objective.keyResults);
  const kinds = new Set(keyResults.map(({ measure }) => measure.kind));
  expect([...kinds].sort()).toEqual(['band', 'issues', 'milestones', 'number', 'yes-no']);
  for (const { judgement } of keyResults) expect(judgement.progress).not.toBeNull();
});

test('a quarter lies behind it, closed with outcomes', async () => {
  const { cycles } = await createClient(site).call('lead', 'cycle.list', {});
  const [running, last] = cycles;
  expect(running).toMatchObject({ stage: 'published', startsOn: '2026-10-13' });
  expect(last).toMatchObject({ stage: 'closed', endsOn: '2026-10-12' });
  const ended = await statuses('SHOP', last?.id);
  expect(ended.length).toBeGreaterThan(0);
  for (const status of ended) expect(['achieved', 'partly', 'missed']).toContain(status);
});

test('the teams’ objectives lead up to what the company wants, one of them hidden from most', async () => {
  const input = { home: { kind: 'site' as const } };
  const tree = await createClient(site).call('lead', 'alignment.get', input);
  const kinds = tree.nodes.map((node) => (node.kind === 'hidden' ? node.kind : node.level));
  expect(kinds.filter((kind) => kind === 'company').length).toBeGreaterThan(1);
  expect(kinds).toContain('hidden');
  expect(tree.links.some(({ counts }) => counts)).toBe(true);
  const loose = tree.supportsNothing.length;
  expect(loose).toBeGreaterThan(0);
  expect(loose).toBeLessThan(tree.nodes.length / 2);
});

const issueId = (summary: string) =>
  site.jira.store.issues.find((issue) => issue.summary === summary)?.id ?? '';

test.each(['Images from marketplace sellers', 'Renew the certificate of the shop'])(
  '%s serves no key result and may be linked',
  async (summary) => {
    const input = { issueId: issueId(summary) };
    const { served, may } = await createClient(site).call('member', 'issue.get', input);
    expect(served).toEqual([]);
    expect(may.link).toBe(true);
  },
);

test('issues changed on their days', () => {
  const moments = site.jira.store.histories.of(issueId('Switch on for France'));
  const days = moments.map(({ at }) => new Date(at).toISOString().slice(0, 10));
  expect(days).toEqual(['2026-11-09', '2026-11-14']);
});
