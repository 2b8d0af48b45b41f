import { build, context } from 'esbuild';
import type { BuildOptions, Plugin } from 'esbuild';
import { basename, extname, join } from 'node:path';

const shared: BuildOptions = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node24',
  sourcemap: 'inline',
  logLevel: 'silent',
  outExtension: { '.js': '.cjs' },
};

/** Where the bundle of an entry file lies: `index` -> `<outDir>/index.cjs`. */
export function bundledFiles(entries: readonly string[], outDir: string): Record<string, string> {
  const names = entries.map((entry) => basename(entry, extname(entry)));
  return Object.fromEntries(names.map((name) => [name, join(outDir, `${name}.cjs`)]));
}

const optionsFor = (entries: readonly string[], outDir: string): BuildOptions => ({
  ...shared,
  entryPoints: [...entries],
  outdir: outDir,
});

/** Bundles entry files with every package they use. Rejects with esbuild's messages. */
export async function bundle(entries: readonly string[], outDir: string): Promise<void> {
  await build(optionsFor(entries, outDir));
}

/** Bundles and goes on doing so: `changed` runs after each later good bundle, `broken` after a bad one. */
export async function watchBundle(
  entries: readonly string[],
  outDir: string,
  changed: () => void,
  broken: (message: string) => void,
): Promise<() => Promise<void>> {
  await bundle(entries, outDir);
  let first = true;
  const tell: Plugin = {
    name: 'tell',
    setup: ({ onEnd }) =>
      onEnd(({ errors }) => {
        if (errors.length > 0) broken(errors.map(({ text }) => text).join('\n'));
        else if (!first) changed();
        first = false;
      }),
  };
  const watching = await context({ ...optionsFor(entries, outDir), plugins: [tell] });
  await watching.watch();
  return () => watching.dispose();
}
