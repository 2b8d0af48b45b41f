import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { broughtDir, findInstalled, findUnpacked } from './find';
import type { DatabaseProgram } from './types';

const run = promisify(execFile);
const packageName = 'mariadb-server-core';

const otherSystems: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'MariaDB is missing: run `brew install mariadb`, then try again.',
  win32: 'The local site needs Linux or macOS: start it inside WSL.',
};

/** What to do where we cannot bring MariaDB ourselves; one sentence. */
export function howToInstall(platform: NodeJS.Platform): string {
  return (
    otherSystems[platform] ??
    'MariaDB is missing: install `mariadbd` with the package manager of this system (Debian: `apt-get install mariadb-server-core`), then try again.'
  );
}

async function installAsRoot(): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['install', '-y', '--no-install-recommends', packageName];
  try {
    await run('apt-get', install, { env });
  } catch {
    await run('apt-get', ['update'], { env });
    await run('apt-get', install, { env });
  }
}

/** apt's options for package lists and caches in a folder of ours, which need no root. */
function ownLists(folder: string): string[] {
  mkdirSync(join(folder, 'lists/partial'), { recursive: true });
  mkdirSync(join(folder, 'archives/partial'), { recursive: true });
  const settings = [
    `Dir::State::lists=${folder}/lists`,
    `Dir::Cache=${folder}`,
    'Debug::NoLocking=1',
    'APT::Sandbox::User=',
  ];
  return settings.flatMap((setting) => ['-o', setting]);
}

/** Names of the packages that the machine lacks, the server's own included. */
async function missingPackages(options: readonly string[]): Promise<string[]> {
  const { stdout } = await run('apt-get', [
    ...options,
    '--print-uris',
    '-qq',
    '-y',
    '--no-install-recommends',
    'install',
    packageName,
  ]);
  // 'http://…/libaio1_0.3.113-4_amd64.deb' libaio1_0.3.113-4_amd64.deb 12345 SHA256:…
  return stdout
    .split('\n')
    .map((line) => /' ([^_\s]+)_/.exec(line)?.[1] ?? '')
    .filter((name) => name !== '');
}

/** Downloads the packages and unpacks them side by side; no maintainer script runs. */
async function unpack(projectDir: string): Promise<void> {
  const target = join(projectDir, broughtDir);
  const work = `${target}.part`;
  rmSync(work, { recursive: true, force: true });
  const options = ownLists(join(work, 'apt'));
  await run('apt-get', [...options, 'update']);
  const names = await missingPackages(options);
  const archives = join(work, 'archives');
  mkdirSync(archives);
  await run('apt-get', [...options, 'download', ...names], { cwd: archives });
  for (const archive of readdirSync(archives)) {
    await run('dpkg', ['-x', join(archives, archive), join(work, 'tree')]);
  }
  rmSync(target, { recursive: true, force: true });
  renameSync(join(work, 'tree'), target);
  rmSync(work, { recursive: true, force: true });
}

/**
 * Brings a MariaDB to a machine without one: Debian's package, installed as root or unpacked below
 * `.local/mariadb`. Elsewhere throws an error whose message says what to do.
 */
export async function bringDatabaseProgram(projectDir: string): Promise<DatabaseProgram> {
  if (!existsSync('/usr/bin/apt-get')) throw new Error(howToInstall(process.platform));
  if (process.getuid?.() === 0) {
    await installAsRoot().catch(() => undefined);
    const installed = findInstalled();
    if (installed) return installed;
  }
  await unpack(projectDir).catch((cause: unknown) => {
    throw new Error(howToInstall(process.platform), { cause });
  });
  const unpacked = findUnpacked(join(projectDir, broughtDir));
  if (!unpacked) throw new Error(howToInstall(process.platform));
  return unpacked;
}
