import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import type { DatabaseProgram } from './types';

const usualPlaces = [
  '/usr/sbin',
  '/usr/bin',
  '/usr/local/sbin',
  '/usr/local/bin',
  '/opt/homebrew/opt/mariadb/bin',
  '/usr/local/opt/mariadb/bin',
];

/** Where a program that we unpacked ourselves lies, inside the project. */
export const broughtDir = join('.local', 'mariadb');

function shareDirOf(mariadbd: string): string | undefined {
  const root = dirname(dirname(mariadbd));
  return ['share/mysql', 'share/mariadb', 'share']
    .map((folder) => join(root, folder))
    .find((folder) => existsSync(join(folder, 'english')));
}

function runs(program: string, libraryPath?: string): boolean {
  const env = libraryPath ? { ...process.env, LD_LIBRARY_PATH: libraryPath } : process.env;
  try {
    return execFileSync(program, ['--no-defaults', '--version'], { env, stdio: 'pipe' })
      .toString()
      .includes('MariaDB');
  } catch {
    return false;
  }
}

/** A MariaDB that the machine has, by PATH or in a usual place. */
export function findInstalled(): DatabaseProgram | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...usualPlaces];
  for (const folder of folders) {
    const mariadbd = join(folder, 'mariadbd');
    if (!folder || !existsSync(mariadbd)) continue;
    const shareDir = shareDirOf(realpathSync(mariadbd));
    if (shareDir && runs(mariadbd)) return { mariadbd, shareDir };
  }
  return undefined;
}

/** Folders with shared libraries below an unpacked Debian tree, e.g. `usr/lib/x86_64-linux-gnu`. */
function libraryFolders(root: string): string[] {
  return ['usr/lib', 'lib'].flatMap((folder) => {
    const path = join(root, folder);
    if (!existsSync(path)) return [];
    const triplets = readdirSync(path).filter((name) => name.endsWith('-linux-gnu'));
    return triplets.map((name) => join(path, name));
  });
}

/** A MariaDB that was unpacked into `root`. */
export function findUnpacked(root: string): DatabaseProgram | undefined {
  const mariadbd = join(root, 'usr/sbin/mariadbd');
  if (!existsSync(mariadbd)) return undefined;
  const shareDir = shareDirOf(mariadbd);
  const libraryPath = libraryFolders(root).join(delimiter);
  if (!shareDir || !runs(mariadbd, libraryPath)) return undefined;
  return { mariadbd, shareDir, unpacked: { baseDir: join(root, 'usr'), libraryPath } };
}

/** The machine's MariaDB, else the one in `.local/mariadb` of the project at `projectDir`. */
export function findDatabaseProgram(projectDir: string): DatabaseProgram | undefined {
  return findInstalled() ?? findUnpacked(join(projectDir, broughtDir));
}
