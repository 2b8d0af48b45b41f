import path from 'node:path';
import { build } from 'esbuild';

/** Bundles the frame's bridge script as a classic script. */
export async function buildFrameScript(): Promise<string> {
  const result = await build({
    entryPoints: [path.join(__dirname, '../pages/bridge/frame.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
  });
  return result.outputFiles[0]?.text ?? '';
}
