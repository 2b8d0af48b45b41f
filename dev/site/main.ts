import path from 'node:path';
import { company, filledWith, forget, history, markFilled, type Contents } from './contents';
import { readOptions, type ServeOptions } from './options';
import { createSite } from './site';
import { readSiteFile, removeSiteFile, writeSiteFile } from './site-file';
import type { Site } from './types';

const dataDir = path.resolve('.local/site');
const siteFile = path.resolve('.local/site.json');

function chooseContents({ history: file }: ServeOptions): Contents {
  const contents = file === undefined ? company(Date.now()) : history(file);
  const present = filledWith(dataDir);
  if (file !== undefined && present !== undefined && present !== contents.name) {
    throw new Error(
      `The site holds '${present}' already. Start afresh: npm start -- --reset --history ${file}`,
    );
  }
  return contents;
}

async function open(options: ServeOptions): Promise<Site> {
  forget(dataDir, options.reset);
  const contents = chooseContents(options);
  const fresh = filledWith(dataDir) === undefined;
  const site = await createSite({
    dataDir,
    port: options.port,
    manifestPath: path.resolve('manifest.yml'),
    runner: 'sandbox',
    watch: true,
    strictStyles: options.strictStyles,
    ...(fresh ? { startAt: contents.startAt } : {}),
  });
  if (fresh) {
    console.log(await contents.fill(site));
    markFilled(dataDir, contents);
  }
  return site;
}

function stopOnSignal(site: Site): void {
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    removeSiteFile(siteFile);
    await site.close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => void stop());
  }
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2), process.env);
  const running = readSiteFile(siteFile);
  if (running)
    throw new Error(`The site runs already at ${running.address} (process ${running.pid}).`);
  const site = await open(options);
  stopOnSignal(site);
  writeSiteFile(siteFile, { address: site.address, pid: process.pid });
  console.log(site.address);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
