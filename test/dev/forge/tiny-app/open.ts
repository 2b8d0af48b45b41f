import { createForge } from '../../../../dev/forge/forge';
import type { Forge, ForgeOptions } from '../../../../dev/forge/forge-types';
import { createSiteClock } from '../../../../dev/forge/platform/clock';
import { memoryJournals } from '../../../../dev/forge/platform/journal';
import { installRuntime } from '../../../../dev/forge/runtime/install';
import { inProcessRunner } from '../../../../dev/forge/sandbox/in-process';
import type { Caller, Product, SiteClock } from '../../../../dev/forge/types';
import { freshSchema } from '../../../support/database';
import * as app from './index';
import { tinyManifest } from './manifest';

installRuntime();

export interface Tiny {
  readonly forge: Forge;
  readonly clock: SiteClock;
  /** What reached the product, and as whom. */
  readonly asked: { readonly caller: Caller; readonly method: string; readonly path: string }[];
  invoke(functionKey: string, payload?: unknown, accountId?: string): Promise<unknown>;
  /** What a function of the app was called with. */
  calls(name: string): Promise<unknown[]>;
  close(): Promise<void>;
}

/** A product that tells who asked. */
function listeningProduct(asked: Tiny['asked']): Product {
  return {
    fetch: async (request, caller) => {
      asked.push({ caller, method: request.method, path: new URL(request.url).pathname });
      return Response.json({ got: await request.text() });
    },
  };
}

/** The tiny app on a platform of its own, with a frozen clock unless one is given. */
export async function openTiny(options: Partial<ForgeOptions> = {}): Promise<Tiny> {
  const schema = await freshSchema();
  const startAt = Date.parse('2026-03-02T09:00:00Z');
  const clock = options.clock ?? createSiteClock({ startAt, frozen: true });
  const asked: Tiny['asked'] = [];
  const forge = createForge({
    manifest: tinyManifest(),
    runner: inProcessRunner({ index: app }),
    pool: schema.pool,
    jira: listeningProduct(asked),
    journal: memoryJournals(),
    siteUrl: 'https://tiny.example',
    cloudId: 'cloud-1',
    ...options,
    clock,
  });
  const invoke = (functionKey: string, payload: unknown = {}, accountId?: string) => {
    const user = accountId === undefined ? {} : { accountId };
    return forge.invoke({ functionKey, payload, moduleKey: 'panel', ...user });
  };
  const calls = async (name: string) => {
    const value = await invoke('calls', { name });
    return Array.isArray(value) ? value : [];
  };
  const close = async () => {
    await forge.close();
    await schema.drop();
  };
  return { forge, clock, asked, invoke, calls, close };
}
