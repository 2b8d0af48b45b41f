import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { startDatabase } from '../../dev/forge/database/server';
import type { DatabaseServer } from '../../dev/forge/database/types';
import { printFirstPaint } from './first-paint';
import { readBenchOptions } from './options';
import { benchSite } from './site-bench';

/** A machine that has other work to do shows in every time: its load belongs to the figures. */
function describeMachine(): string {
  const [cpu] = cpus();
  const cores = `${String(cpus().length)} × ${cpu?.model.trim() ?? 'unknown'}`;
  const load = `load ${(loadavg()[0] ?? 0).toFixed(1)}`;
  return `${new Date().toISOString().slice(0, 16)} UTC, ${cores}, ${load}, Node ${process.versions.node}`;
}

async function run(server: DatabaseServer, folder: string): Promise<string[]> {
  const options = readBenchOptions(process.argv.slice(2));
  const broken: string[] = [];
  console.log(describeMachine());
  for (const size of options.sizes) {
    const dataDir = path.join(folder, String(size));
    broken.push(...(await benchSite({ ...options, size, server, dataDir })));
  }
  broken.push(...printFirstPaint());
  console.log(`\n${describeMachine()}`);
  return broken;
}

/** Prints what screens and events cost. Ends with 1 when a count or a figure is wrong; times decide nothing. */
async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'plumb-bench-'));
  const server = await startDatabase({ dataDir: path.join(folder, 'database') });
  try {
    const broken = await run(server, folder);
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
