import { prepareDatabase } from '../forge/database/prepare';
import { assertNode } from './assert-node';
import { prepareBrowser } from './browser/bring';
import { root } from './paths';

const parts: Readonly<Record<string, () => Promise<unknown>>> = {
  database: () => prepareDatabase(root),
  browser: prepareBrowser,
};

/** `tsx dev/setup/prepare.ts database browser`: finds or brings what npm cannot install. */
async function main(names: readonly string[]): Promise<void> {
  assertNode(process.version);
  for (const name of names) {
    const prepare = parts[name];
    if (!prepare) throw new Error(`Unknown part '${name}': ${Object.keys(parts).join(', ')}`);
    await prepare();
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
