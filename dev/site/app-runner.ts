import path from 'node:path';
import { installRuntime } from '../forge/runtime/install';
import { inProcessRunner } from '../forge/sandbox/in-process';
import { createSandbox } from '../forge/sandbox/sandbox';
import type { AppRunner } from '../forge/sandbox/types';
import type { SiteOptions } from './types';

/** Where the app's functions run, as the options say. `root` is the manifest's folder. */
export async function openRunner(options: SiteOptions, root: string): Promise<AppRunner> {
  if (options.runner === 'in-process') {
    if (!options.appModule) throw new Error("The runner 'in-process' needs `appModule`");
    installRuntime();
    return inProcessRunner({ index: options.appModule });
  }
  return createSandbox({
    entries: [path.resolve(root, options.appEntry ?? 'src/index.ts')],
    outDir: path.join(options.dataDir, 'build'),
    watch: options.watch ?? false,
    onBroken: (message) =>
      console.error(`The app cannot be bundled; the last one goes on.\n${message}`),
  });
}
