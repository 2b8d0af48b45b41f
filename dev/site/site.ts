import path from 'node:path';
import { createForge } from '../forge/forge';
import type { Forge } from '../forge/forge-types';
import { extensionKey } from '../forge/platform/installation';
import { readManifest } from '../forge/platform/manifest';
import { operate } from './api/app-calls';
import { openRunner } from './app-runner';
import { openDatabase } from './database';
import { createFrameOrigin } from './frame-origin';
import { buildFrameScript } from './frame-script';
import { createHostOrigin } from './host-origin';
import { aheadMs, keptClock } from './kept-clock';
import { keptJournals } from './kept-journals';
import { listen, stopListening } from './listen';
import { createLiveStream } from './live-stream';
import { resourceFolders } from './manifest-views';
import type { SiteParts } from './parts';
import { callerOf, findPerson } from './people';
import { openProducts } from './products';
import { takePorts } from './ports';
import { themeCss } from './theme-css';
import { readTranslations } from './translations';
import type { Site, SiteOptions } from './types';

const cloudId = '11111111-2222-4333-8444-555555555555';

type Core = SiteParts & Pick<Site, 'jira' | 'confluence' | 'clock'> & { close(): Promise<void> };

/** Everything behind the pages: database, clock, Jira, the platform with the app in it. */
async function openCore(options: SiteOptions): Promise<Core> {
  const root = path.dirname(path.resolve(options.manifestPath));
  const manifest = readManifest(options.manifestPath);
  const ports = await takePorts(options.port, Math.random);
  const hostOrigin = `http://127.0.0.1:${ports[0]}`;
  const { journal, flush } = keptJournals(path.join(options.dataDir, 'journals'));
  const clock = keptClock(journal, options.startAt);
  const live = createLiveStream();
  const [database, runner] = await Promise.all([
    openDatabase(options.dataDir, options.databaseSocket),
    openRunner(options, root),
  ]);
  const late: { forge?: Forge } = {};
  const translations = readTranslations(manifest, root);
  const { jira, confluence } = openProducts({
    ...{ clock, journal, live, manifest, translations },
    forge: () => late.forge,
  });
  const forge = createForge({
    ...{ manifest, runner, jira, confluence, clock, journal, cloudId },
    pool: database.pool,
    siteUrl: hostOrigin,
    auto: options.auto ?? true,
    ...(options.limits ? { limits: options.limits } : {}),
  });
  late.forge = forge;
  const unwatch = forge.ledger.subscribe(() => live.send({ kind: 'ledger' }));
  clock.onJump(() => live.send({ kind: 'clock', aheadMs: aheadMs(clock) }));
  return {
    ...{ hostOrigin, cloudId, manifest, forge, jira, confluence, clock, live },
    port: ports[0],
    frameOrigin: `http://localhost:${ports[1]}`,
    translations,
    violations: [],
    pageCalls: [],
    pagesDir: options.pagesDir ?? path.join(root, '.local/pages'),
    close: async () => {
      unwatch();
      await forge.close();
      await flush();
      await database.close();
    },
  };
}

/** Starts a local Atlassian site with the app installed in it. Rejects when a port is taken. */
export async function createSite(options: SiteOptions): Promise<Site> {
  const core = await openCore(options);
  const root = path.dirname(path.resolve(options.manifestPath));
  const [frameScript, css] = await Promise.all([buildFrameScript(), themeCss()]);
  const frames = createFrameOrigin({
    hostOrigin: core.hostOrigin,
    permissions: core.manifest.permissions,
    resources: resourceFolders(core.manifest, root),
    translations: core.translations,
    strictStyles: options.strictStyles ?? false,
    frameScript,
    themeCss: css,
    aheadMs: () => aheadMs(core.clock),
  });
  const servers = await Promise.all([
    listen(createHostOrigin(core), core.port),
    listen(frames, core.port + 1),
  ]);
  const { forge, jira, confluence, clock, violations } = core;
  return {
    ...{ forge, jira, confluence, clock, violations },
    address: core.hostOrigin,
    extensionKey: (moduleKey) => extensionKey(core.manifest, moduleKey),
    frameAddress: core.frameOrigin,
    invokeAs: (user, operation, input, locale) => operate(core, { user, operation, input, locale }),
    jiraAs: async (user, address, init) =>
      jira.fetch(new Request(new URL(address, core.hostOrigin), init), callerOf(findPerson(user))),
    settle: () => forge.settle(),
    close: async () => {
      await Promise.all(servers.map(stopListening));
      await core.close();
    },
  };
}
