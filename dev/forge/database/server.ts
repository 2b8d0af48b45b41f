import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { commonArguments, programEnvironment, serverArguments } from './arguments';
import { bootstrapDataDir } from './bootstrap';
import { connectAdmin } from './connection';
import { freeDataDir, removeLock, writeLock } from './lock';
import { prepareDatabase } from './prepare';
import { schemasAt } from './schemas';
import type { DatabaseProgram, DatabaseServer } from './types';

export interface StartOptions {
  /** Absolute or relative; made when missing. */
  readonly dataDir: string;
  /** Default: found on the machine, or brought. */
  readonly program?: DatabaseProgram;
}

const startMs = 30_000;

/** With `setpriv` the kernel ends the server when we die, however we die. */
function boundToUs(program: string, args: readonly string[]): [string, string[]] {
  const setpriv = ['/usr/bin/setpriv', '/bin/setpriv'].find((path) => existsSync(path));
  return setpriv && process.platform === 'linux'
    ? [setpriv, ['--pdeathsig', 'TERM', program, ...args]]
    : [program, [...args]];
}

interface Running {
  readonly child: ChildProcess;
  output(): string;
  readonly ended: Promise<void>;
}

function launch(program: DatabaseProgram, args: readonly string[]): Running {
  const [command, commandArgs] = boundToUs(program.mariadbd, args);
  const child = spawn(command, commandArgs, {
    env: programEnvironment(program),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let output = '';
  child.stderr.on('data', (chunk: Buffer) => (output = (output + chunk.toString()).slice(-4000)));
  const ended = new Promise<void>((done) => {
    child.once('exit', () => done());
    child.once('error', () => done());
  });
  return { child, output: () => output, ended };
}

/** Waits for an answered query: the socket alone appears before a server on a bad folder dies. */
async function waitForQuery(running: Running, socketPath: string): Promise<void> {
  let exited = false;
  void running.ended.then(() => (exited = true));
  for (let waited = 0; waited < startMs && !exited; waited += 30) {
    await sleep(30);
    if (!existsSync(socketPath)) continue;
    try {
      const connection = await connectAdmin(socketPath);
      await connection.query('SELECT 1');
      await connection.end();
      return;
    } catch {
      // Not ready yet; the loop's end tells when it never gets ready.
    }
  }
  running.child.kill('SIGKILL');
  throw new Error(`MariaDB did not start: ${running.output()}`);
}

/** Starts a MariaDB of our own on `dataDir`. It ends with `stop`, or when this process dies. */
export async function startDatabase(options: StartOptions): Promise<DatabaseServer> {
  const dataDir = resolve(options.dataDir);
  const program = options.program ?? (await prepareDatabase(process.cwd()));
  mkdirSync(dirname(dataDir), { recursive: true });
  await freeDataDir(dataDir);
  await bootstrapDataDir(program, dataDir);

  // A path of a socket holds fewer than 108 characters: a deep clone would break it.
  const socketDir = mkdtempSync(join(tmpdir(), 'plumb-'));
  const socketPath = join(socketDir, 'db.sock');
  const running = launch(program, [
    ...commonArguments(program, dataDir),
    ...serverArguments(socketPath, join(socketDir, 'db.pid')),
  ]);
  const killWithUs = () => void running.child.kill('SIGTERM');
  process.once('exit', killWithUs);
  await waitForQuery(running, socketPath);
  writeLock(dataDir, { server: running.child.pid ?? 0, owner: process.pid, socketPath });

  const stop = async () => {
    process.removeListener('exit', killWithUs);
    running.child.kill('SIGTERM');
    await running.ended;
    removeLock(dataDir);
    rmSync(socketDir, { recursive: true, force: true });
  };
  return { ...schemasAt(socketPath), dataDir, stop };
}
