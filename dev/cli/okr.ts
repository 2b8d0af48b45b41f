import path from 'node:path';
import { readSiteFile } from '../site/site-file';
import { readCommand, type Command } from './arguments';
import { longWay, refuseUnknown } from './before-running';
import { runCommand, siteTime, type Outcome } from './run-command';

function siteAddress(): string {
  const found = readSiteFile(path.resolve('.local/site.json'));
  if (!found) throw new Error('No site is running. Start one: npm start');
  return found.address;
}

async function outcomeOf(command: Command): Promise<Outcome> {
  const refusal = refuseUnknown(command);
  if (refusal !== null) return { output: refusal, code: 1 };
  const address = siteAddress();
  if (command.kind === 'clock-set' || command.kind === 'clock-advance') {
    const notice = longWay(command, await siteTime(address));
    if (notice !== null) console.error(notice);
  }
  return runCommand(command, address);
}

async function main(): Promise<void> {
  const command = readCommand(process.argv.slice(2));
  const { output, code } = await outcomeOf(command);
  console.log(JSON.stringify(output, null, 2));
  process.exitCode = code;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
