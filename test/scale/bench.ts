import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { startDatabase } from '../../dev/forge/database/server';
import type { DatabaseServer } from '../../dev/forge/database/types';
import { busyHour } from './busy-hour';
import { weighFirstPaint } from './first-paint';
import { growthTable } from './growth';
import { readBenchOptions } from './options';
import { Report } from './report';
import { benchSite, type Benched } from './site-bench';

const page = 'docs/quality.md';

/** A machine that has other work to do shows in every time: its load belongs to the figures. */
function describeMachine(): string {
  const [cpu] = cpus();
  const cores = `${String(cpus().length)} × ${cpu?.model.trim() ?? 'unknown'}`;
  const load = `load ${(loadavg()[0] ?? 0).toFixed(1)}`;
  return `${new Date().toISOString().slice(0, 16)} UTC, ${cores}, ${load}, Node ${process.versions.node}, \`npm run bench -- ${process.argv.slice(2).join(' ')}\``;
}

async function run(server: DatabaseServer, folder: string, report: Report): Promise<string[]> {
  const options = readBenchOptions(process.argv.slice(2));
  const sites: Benched[] = [];
  for (const size of options.sizes) {
    report.say(String(size), describeMachine());
    const dataDir = path.join(folder, String(size));
    sites.push(await benchSite({ ...options, size, server, dataDir, report }));
  }
  if (sites.length > 1) report.say('growth', growthTable(sites));
  const largest = sites.at(-1);
  if (largest) report.say('busy hour', busyHour(largest));
  const heavy = weighFirstPaint(report);
  if (options.write) report.writeInto(page);
  console.log(`\n${describeMachine()}`);
  return [...sites.flatMap(({ broken }) => broken), ...heavy];
}

/** Prints what screens and events cost. Ends with 1 when a count or a figure is wrong; times decide nothing. */
async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'plumb-bench-'));
  const server = await startDatabase({ dataDir: path.join(folder, 'database') });
  try {
    const broken = await run(server, folder, new Report());
    if (broken.length === 0) return;
    console.error(`\nBroken:\n${broken.join('\n')}`);
    process.exitCode = 1;
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
