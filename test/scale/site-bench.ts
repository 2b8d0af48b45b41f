import path from 'node:path';
import type { DatabaseServer } from '../../dev/forge/database/types';
import { openRates } from '../../dev/forge/platform/limits';
import { createClient } from '../../dev/seed/client';
import { company } from '../../dev/site/contents';
import { createSite } from '../../dev/site/site';
import type { SiteOptions } from '../../dev/site/types';
import * as app from '../../src/index';
import { crowd } from './crowd';
import { backgroundCases } from './events';
import { Plans } from './explain';
import { findScene } from './find-scene';
import type { AtSize } from './growth';
import { keepingApp, keepPasts } from './kept-pasts';
import { measureAll } from './measure';
import type { Case, MeasuredCase } from './measure';
import type { BenchOptions } from './options';
import { brokenBy, costTable } from './print-costs';
import type { Report } from './report';
import { retroStorm } from './retro-storm';
import { screenCases } from './screens';
import { storm } from './storm';
import type { Scene, World } from './world';

export interface SiteBench extends BenchOptions {
  readonly size: BenchOptions['sizes'][number];
  readonly server: DatabaseServer;
  readonly dataDir: string;
  readonly report: Report;
}

/** What one site told, and what of it is broken. */
export interface Benched extends AtSize {
  readonly broken: readonly string[];
}

interface Opened extends Omit<World, 'scene'> {
  close(): Promise<void>;
}

const inProcess = { runner: 'in-process', appModule: app } as const;
const inSandbox = { runner: 'sandbox' } as const;
/** The platform's own rates, which a storm meets. */
const inTheStorm = { ...inProcess, limits: {} } as const;
type Runner = Pick<SiteOptions, 'runner' | 'appModule' | 'limits'>;

/** The server holds one site at a time, so its only schema is that site's. */
async function open({ server, dataDir }: SiteBench, runner: Runner, startAt?: number) {
  const site = await createSite({
    ...{ dataDir, port: 0, manifestPath: path.resolve('manifest.yml'), auto: false },
    ...{ databaseSocket: server.socketPath, limits: openRates, ...runner },
    ...(startAt === undefined ? {} : { startAt }),
  });
  const [schema = ''] = await server.listSchemas();
  const pool = server.connect(schema);
  const close = async (): Promise<void> => {
    await pool.end();
    await site.close();
  };
  const opened: Opened = { site, client: createClient(site), pool, close };
  return opened;
}

/** Fills an empty site and finds what its screens are asked about. */
async function fill(bench: SiteBench): Promise<{ scene: Scene; holds: string }> {
  const contents = company(Date.now());
  const isCompany = bench.size === 'company';
  const parts = await open(bench, inProcess, isCompany ? contents.startAt : undefined);
  try {
    if (bench.size !== 'company') return await crowd(parts, bench.size);
    const holds = await contents.fill(parts.site);
    const shop = parts.site.jira.store.projects.find(({ key }) => key === 'SHOP');
    return { holds, scene: await findScene(parts, shop?.id ?? '') };
  } finally {
    await parts.close();
  }
}

/** Opens the site again for some work. */
async function withSite<T>(
  bench: SiteBench,
  runner: Runner,
  work: (opened: Opened) => Promise<T>,
): Promise<T> {
  const opened = await open(bench, runner);
  try {
    return await work(opened);
  } finally {
    await opened.close();
  }
}

/** As the hour before has left it. */
async function keepPastsOf(bench: SiteBench): Promise<void> {
  let now = (): number => Date.now();
  const keeping = { ...inProcess, appModule: keepingApp(() => now()) };
  await withSite(bench, keeping, async ({ site, pool }) => {
    now = () => site.clock.now();
    await keepPasts(site, pool);
  });
}

type CasesOf = (world: World, runs: number) => Case[] | Promise<Case[]>;

/** Measures through the sandbox, then in one process with the platform; tells both, answers the latter. */
async function measureTwice(bench: SiteBench, scene: Scene, casesOf: CasesOf, plans: Plans[]) {
  const run = async (runner: Runner, runs: number, isLast: boolean) => {
    await keepPastsOf(bench);
    return withSite(bench, runner, async (parts) => {
      const world = { ...parts, scene };
      const found = new Plans(parts.pool);
      const measured = await measureAll(world, await casesOf(world, runs), isLast ? found : null);
      if (isLast) plans.push(found);
      return measured;
    });
  };
  const apart = await run(inSandbox, Math.ceil(bench.runs / 4), false);
  const together = await run(inProcess, bench.runs, true);
  bench.report.say(String(bench.size), costTable(together, apart));
  return together;
}

/** What is stored of a storm and of thirty people writing at once, under the platform's limits. */
const weather = (bench: SiteBench, scene: Scene): Promise<string[]> =>
  withSite(bench, inTheStorm, async (parts) => [
    ...(await retroStorm({ ...parts, scene }, bench.report)),
    ...(await storm({ ...parts, scene }, bench.storm, bench.report)),
  ]);

/** Measures one site. What runs in the background comes last, for it makes issues. */
export async function benchSite(bench: SiteBench): Promise<Benched> {
  const { size, report } = bench;
  const { scene, holds } = await fill(bench);
  const title = size === 'company' ? 'the company' : `${size.toLocaleString('en-GB')} objectives`;
  report.say(String(size), `Of ${title}: ${holds}.`);
  const plans: Plans[] = [];
  const screens = await measureTwice(bench, scene, screenCases, plans);
  const wrong = size === 'company' && bench.storm > 0 ? await weather(bench, scene) : [];
  const background = await measureTwice(bench, scene, backgroundCases, plans);
  if (size !== 'company') report.say(String(size), plans.map((each) => each.told()).join('\n\n'));
  const [schema = ''] = await bench.server.listSchemas();
  await bench.server.dropSchema(schema);
  const cases: MeasuredCase[] = [...screens, ...background];
  const broken = [...wrong, ...cases.flatMap(brokenBy)].map((what) => `${title}: ${what}`);
  return { title, cases, broken };
}
