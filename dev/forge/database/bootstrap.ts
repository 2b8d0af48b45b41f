import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { commonArguments, programEnvironment } from './arguments';
import type { DatabaseProgram } from './types';

const scripts = ['system_tables', 'performance_tables', 'system_tables_data'];

function readScript(program: DatabaseProgram, name: string): string {
  const file = ['mysql', 'mariadb']
    .map((prefix) => join(program.shareDir, `${prefix}_${name}.sql`))
    .find((candidate) => existsSync(candidate));
  if (!file) throw new Error(`MariaDB's ${name}.sql is not in ${program.shareDir}`);
  return readFileSync(file, 'utf8');
}

/** The server reads one statement a line here, which is why these three stand apart. */
function bootstrapSql(program: DatabaseProgram): string {
  const opening = ['create database mysql;', 'use mysql;', 'set @auth_root_socket=NULL;'];
  return [...opening, ...scripts.map((name) => readScript(program, name))].join('\n');
}

function feed(program: DatabaseProgram, dataDir: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const args = [
      ...commonArguments(program, dataDir),
      '--bootstrap',
      '--innodb-log-file-size=16M',
    ];
    const child = spawn(program.mariadbd, args, { env: programEnvironment(program) });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.stdin.on('error', () => undefined);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`MariaDB could not make its data folder: ${output.slice(-2000)}`));
    });
    child.stdin.end(bootstrapSql(program));
  });
}

/** Makes the data folder when there is none. A half-made one never appears under its name. */
export async function bootstrapDataDir(program: DatabaseProgram, dataDir: string): Promise<void> {
  if (existsSync(join(dataDir, 'mysql'))) return;
  const part = `${dataDir}.part`;
  rmSync(part, { recursive: true, force: true });
  mkdirSync(part, { recursive: true });
  await feed(program, part);
  rmSync(dataDir, { recursive: true, force: true });
  renameSync(part, dataDir);
}
