import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { howToInstall } from '../../../../dev/forge/database/bring';
import { findDatabaseProgram, findUnpacked } from '../../../../dev/forge/database/find';

test('the machine’s MariaDB is found with the folder of its messages', () => {
  expect(findDatabaseProgram(process.cwd())).toMatchObject({
    mariadbd: expect.stringMatching(/mariadbd$/),
    shareDir: expect.stringMatching(/share/),
  });
});

test('a folder without one gives nothing', () => {
  const empty = mkdtempSync(join(tmpdir(), 'no-db-'));
  expect(findUnpacked(empty)).toBeUndefined();
  rmSync(empty, { recursive: true });
});

test('where it cannot be brought, one sentence says how', () => {
  expect(howToInstall('darwin')).toContain('brew install mariadb');
  expect(howToInstall('win32')).toContain('WSL');
  expect(howToInstall('freebsd')).toContain('mariadbd');
});
