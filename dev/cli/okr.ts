import path from 'node:path';
import { readSiteFile } from '../site/site-file';
import { readCommand } from './arguments';
import { runCommand } from './run-command';

function siteAddress(): string {
  const found = readSiteFile(path.resolve('.local/site.json'));
  if (!found) throw new Error('No site is running. Start one: npm start');
  return found.address;
}

async function main(): Promise<void> {
  const command = readCommand(process.argv.slice(2));
  const { output, code } = await runCommand(command, siteAddress());
  console.log(JSON.stringify(output, null, 2));
  process.exitCode = code;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
