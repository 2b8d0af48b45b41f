import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { getEntryPoints, getNodeBundler, getWrapperProvider } from '@forge/bundler';
import { config, reader, silent } from './forge-tools';

/** Stands where the platform's own runtime would be downloaded: it loads the app and nothing more. */
const loader = "module.exports = require('./index.cjs');\n";

function writeRuntime(folder: string): void {
  mkdirSync(path.join(folder, 'dist'), { recursive: true });
  for (const script of ['wrapper', 'loader']) {
    writeFileSync(path.join(folder, 'dist', `${script}.js`), loader);
  }
}

function writeOutputs(folder: string, outputs: ReadonlyMap<string, string | Buffer>): void {
  for (const [name, content] of outputs) {
    if (typeof content !== 'string') writeFileSync(path.join(folder, name), content);
  }
}

/** Packages the app of the working directory with Atlassian's bundler, which also checks its types. */
async function bundle(): Promise<string> {
  const bundler = getNodeBundler(silent, getWrapperProvider({ fileSystemReader: reader }), config);
  const { outputDir, additionalOutputs } = await bundler.bundle({
    appDirectory: process.cwd(),
    entryPoints: getEntryPoints(await config.getAppHandlers()),
  });
  writeOutputs(outputDir, additionalOutputs ?? new Map<string, Buffer>());
  return path.join(outputDir, '__forge__.cjs');
}

/** Packages the app of the working directory, loads the package, and says which handlers are missing in it. */
export async function packageProblems(): Promise<string[]> {
  const runtime = mkdtempSync(path.join(tmpdir(), 'plumbline-runtime-'));
  writeRuntime(runtime);
  process.env['FORGE_RUNTIME_PATH'] = runtime;
  try {
    const loaded: unknown = await import(await bundle());
    const handlers = (await config.getAppHandlers()).map(({ func }) => func);
    const app = new Map(Object.entries(loaded as object));
    return handlers
      .filter((name) => typeof app.get(name) !== 'function')
      .map((name) => `the package has no handler '${name}'`);
  } catch (error) {
    return [`the app does not package: ${error instanceof Error ? error.message : String(error)}`];
  } finally {
    rmSync(runtime, { recursive: true, force: true });
  }
}
