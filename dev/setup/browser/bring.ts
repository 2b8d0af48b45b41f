import { mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root } from '../paths';
import { broughtFolder, findBrowser } from './find';

const archives = ['chromium.br', 'al2023.tar.br'];

/**
 * Unpacks the Chromium of @sparticuz/chromium with the libraries a bare machine lacks. The package unpacks into the
 * system's temporary folder under fixed names, so that folder is ours meanwhile. Its recommended flags are not used:
 * they let a frame read its parent.
 */
async function unpack(): Promise<void> {
  const { inflate } = await import('@sparticuz/chromium');
  const bin = path.join(root, 'node_modules/@sparticuz/chromium/bin');
  const partial = `${broughtFolder}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = partial;
  try {
    await Promise.all(archives.map((archive) => inflate(path.join(bin, archive))));
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
  rmSync(broughtFolder, { recursive: true, force: true });
  renameSync(partial, broughtFolder);
}

/** Finds a browser for the tests or unpacks one. Throws one sentence that says how to install one where neither works. */
export async function prepareBrowser(): Promise<void> {
  if (findBrowser()) return;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'No browser found: install Google Chrome or Chromium, or set PLUMBLINE_BROWSER to its executable.',
    );
  }
  console.log('Unpacking a browser for the tests ...');
  await unpack();
}
