import { chromium, type Browser } from 'playwright-core';
import { findBrowser, type FoundBrowser } from './find';
import { writeFontConfig } from './fonts';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function definedEnv(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
}

/** Starts a headless browser in which origins are kept apart as in people's own. The caller closes it. */
export async function launchBrowser(
  found: FoundBrowser | undefined = findBrowser(),
): Promise<Browser> {
  if (!found) throw new Error('No browser: `npm test` brings one, or set PLUMBLINE_BROWSER.');
  return chromium.launch({
    executablePath: found.executablePath,
    args: flags,
    env: { ...definedEnv(), FONTCONFIG_FILE: writeFontConfig(), ...found.env },
  });
}
