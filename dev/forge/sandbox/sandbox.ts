import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { bundle, bundledFiles, watchBundle } from './bundle';
import { SandboxProcess } from './process';
import { FunctionTimeout, withTimeout } from './timeout';
import type { AppRunner, RunnerHost } from './types';

export interface SandboxOptions {
  /** Source files of the handlers' modules: `src/index.ts` serves `index.resolver`. */
  readonly entries: readonly string[];
  /** Folder for the bundles, e.g. `.local/build`. */
  readonly outDir: string;
  /** Bundles again when the sources change; `onBroken` hears what is wrong, the last good app goes on. */
  readonly watch?: boolean;
  readonly onBroken?: (message: string) => void;
}

/** The app in a process of its own, as bundled for Forge. Rejects when it cannot be bundled. */
export async function createSandbox(options: SandboxOptions): Promise<AppRunner> {
  const appDir = join(options.outDir, 'app');
  mkdirSync(appDir, { recursive: true });
  await bundle([join(__dirname, 'child.ts')], options.outDir);
  const sandbox = new Sandbox(
    join(options.outDir, 'child.cjs'),
    bundledFiles(options.entries, appDir),
  );
  const broken = options.onBroken ?? (() => undefined);
  if (options.watch) {
    const reload = () => sandbox.reload();
    sandbox.stopWatching = await watchBundle(options.entries, appDir, reload, broken);
  } else {
    await bundle(options.entries, appDir);
  }
  return sandbox;
}

class Sandbox implements AppRunner {
  private host: RunnerHost | undefined;
  private process: SandboxProcess | undefined;
  private stopClock: () => void = () => undefined;
  stopWatching: () => Promise<void> = () => Promise.resolve();

  constructor(
    private readonly childFile: string,
    private readonly files: Readonly<Record<string, string>>,
  ) {}

  connect(host: RunnerHost): void {
    this.host = host;
    this.stopClock = host.clock.onJump(() => this.process?.tellClock());
  }

  private living(): SandboxProcess {
    if (!this.host) throw new Error('The sandbox is not connected to a platform');
    if (!this.process || this.process.isGone) {
      this.process = new SandboxProcess(this.childFile, this.files, this.host);
    }
    return this.process;
  }

  async run(...[invocation, handler, args, timeoutMs]: Parameters<AppRunner['run']>) {
    const process = this.living();
    try {
      return await withTimeout(process.run(invocation, handler, args, timeoutMs), timeoutMs);
    } catch (error) {
      // It may never yield again and block every other one: the next call gets a fresh process.
      if (error instanceof FunctionTimeout) {
        if (this.process === process) this.process = undefined;
        process.abandon(invocation.id);
      }
      throw error;
    }
  }

  /** New calls run the new bundle; those that run now end in the old one. */
  reload(): void {
    this.process?.retire();
    this.process = undefined;
  }

  async stop(): Promise<void> {
    this.stopClock();
    await this.stopWatching();
    this.process?.kill();
    await this.process?.gone;
  }
}
