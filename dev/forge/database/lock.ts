import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';

const lockSchema = z.object({ server: z.number(), owner: z.number(), socketPath: z.string() });
type Lock = z.infer<typeof lockSchema>;

const lockFile = (dataDir: string) => `${dataDir}.lock.json`;

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Process numbers are reused: on Linux the command line tells whether it is still our server. */
function isOurServer(pid: number, dataDir: string): boolean {
  if (!isAlive(pid)) return false;
  const commandLine = `/proc/${String(pid)}/cmdline`;
  return !existsSync(commandLine) || readFileSync(commandLine, 'utf8').includes(dataDir);
}

function readLock(dataDir: string): Lock | undefined {
  try {
    return lockSchema.parse(JSON.parse(readFileSync(lockFile(dataDir), 'utf8')));
  } catch {
    return undefined;
  }
}

/** Remembers who runs a server on this data folder. */
export function writeLock(dataDir: string, lock: Lock): void {
  writeFileSync(lockFile(dataDir), JSON.stringify(lock));
}

export function removeLock(dataDir: string): void {
  rmSync(lockFile(dataDir), { force: true });
}

/** Ends a process: asks first, insists after `patienceMs`. */
export async function endProcess(pid: number, patienceMs = 15_000): Promise<void> {
  process.kill(pid, 'SIGTERM');
  for (let waited = 0; isAlive(pid) && waited < patienceMs; waited += 50) await sleep(50);
  if (!isAlive(pid)) return;
  process.kill(pid, 'SIGKILL');
  while (isAlive(pid)) await sleep(50);
}

/**
 * Makes the data folder free: a server whose owner died is ended.
 * Throws when its owner lives, for two servers on one folder would destroy it.
 */
export async function freeDataDir(dataDir: string): Promise<void> {
  const lock = readLock(dataDir);
  if (!lock) return;
  if (isOurServer(lock.server, dataDir)) {
    if (isAlive(lock.owner)) {
      throw new Error(
        `${dataDir} is in use by process ${String(lock.owner)}: stop that one first.`,
      );
    }
    await endProcess(lock.server);
  }
  removeLock(dataDir);
}
