import { existsSync } from 'node:fs';
import path from 'node:path';
import { local } from '../paths';

export interface FoundBrowser {
  readonly executablePath: string;
  /** What must be added to the environment for it to start. */
  readonly env: Readonly<Record<string, string>>;
}

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Where `bringBrowser` unpacks to. */
export const broughtFolder = path.join(local, 'browser');

function brought(): FoundBrowser | undefined {
  const executablePath = path.join(broughtFolder, 'chromium');
  if (!existsSync(executablePath)) return undefined;
  return { executablePath, env: { LD_LIBRARY_PATH: path.join(broughtFolder, 'al2023/lib') } };
}

/** The browser of this machine (or of `PLUMBLINE_BROWSER`), else the one brought by set-up, else undefined. */
export function findBrowser(candidates: readonly string[] = installed): FoundBrowser | undefined {
  const chosen = process.env['PLUMBLINE_BROWSER'];
  const executablePath = [...(chosen ? [chosen] : []), ...candidates].find((file) =>
    existsSync(file),
  );
  return executablePath === undefined ? brought() : { executablePath, env: {} };
}
