import path from 'node:path';
import type { DatabaseServer } from '../../dev/forge/database/types';
import { openRates } from '../../dev/forge/platform/limits';
import { createClient } from '../../dev/seed/client';
import { company } from '../../dev/site/contents';
import { createSite } from '../../dev/site/site';
import type { SiteOptions } from '../../dev/site/types';
import * as app from '../../src/index';
import { printBusyMinute } from './busy-minute';
import { crowd } from './crowd';
import { backgroundCases } from './events';
import { findScene } from './find-scene';
import { measure } from './measure';
import type { Case, MeasuredCase } from './measure';
import type { BenchOptions } from './options';
import { brokenBy, printCosts } from './print-costs';
import { retroStorm } from './retro-storm';
import { screenCases } from './screens';
import { storm } from './storm';
import type { Scene, World } from './world';

export interface SiteBench extends BenchOptions {
  readonly size: BenchOptions['sizes'][number];
  readonly server: DatabaseServer;
  readonly dataDir: string;
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

async function measureAll(world: World, cases: readonly Case[]): Promise<MeasuredCase[]> {
  const measured: MeasuredCase[] = [];
  for (const one of cases) measured.push({ ...one, measured: await measure(world.site, one) });
  return measured;
}

type CasesOf = (world: World, runs: number) => Case[] | Promise<Case[]>;

/** Measures through the sandbox, then in one process with the platform; prints both, answers the latter. */
async function measureTwice(bench: SiteBench, scene: Scene, casesOf: CasesOf) {
  const run = (runner: Runner, runs: number) =>
    withSite(bench, runner, async (parts) => {
      const world = { ...parts, scene };
      return measureAll(world, await casesOf(world, runs));
    });
  const apart = await run(inSandbox, Math.ceil(bench.runs / 4));
  const together = await run(inProcess, bench.runs);
  printCosts(together, apart);
  return together;
}

/** Measures one site; answers what is broken. What runs in the background comes last, for it makes issues. */
export async function benchSite(bench: SiteBench): Promise<string[]> {
  const { size } = bench;
  const { scene, holds } = await fill(bench);
  const title = size === 'company' ? 'The company' : `${size.toLocaleString('en-GB')} objectives`;
  console.log(`\n## ${title}\n\n${holds}`);
  const screens = await measureTwice(bench, scene, screenCases);
  const wrong: string[] = [];
  if (size === 'company' && bench.storm > 0) {
    const stormy = async (parts: Opened) => [
      ...(await retroStorm({ ...parts, scene })),
      ...(await storm({ ...parts, scene }, bench.storm)),
    ];
    wrong.push(...(await withSite(bench, inTheStorm, stormy)));
  }
  const all = [...screens, ...(await measureTwice(bench, scene, backgroundCases))];
  printBusyMinute(all);
  const [schema = ''] = await bench.server.listSchemas();
  await bench.server.dropSchema(schema);
  return [...wrong, ...all.flatMap(brokenBy)].map((what) => `${title}: ${what}`);
}
