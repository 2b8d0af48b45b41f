import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { RowDataPacket } from 'mysql2/promise';
import { startDatabase } from '../../../../dev/forge/database/server';
import type { DatabaseServer } from '../../../../dev/forge/database/types';

/** Command lines of every process, on Linux. */
function commandLines(): string[] {
  const processes = existsSync('/proc/self')
    ? readdirSync('/proc').filter((name) => /^\d+$/.test(name))
    : [];
  return processes.flatMap((pid) => {
    try {
      return [readFileSync(`/proc/${pid}/cmdline`, 'utf8')];
    } catch {
      return [];
    }
  });
}

let dir: string;
beforeAll(() => (dir = mkdtempSync(join(tmpdir(), 'forge-db-'))));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const start = (name: string) => startDatabase({ dataDir: join(dir, name) });

test('it is set so that races and loose queries show', async () => {
  const server = await start('settings');
  await server.createSchema('site');
  const pool = server.connect('site');
  const [rows] = await pool.query(
    'SELECT @@tx_isolation AS isolation, @@sql_mode AS mode, @@collation_database AS collation, @@time_zone AS zone',
  );
  expect(rows).toEqual([
    {
      isolation: 'READ-COMMITTED',
      mode: 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES',
      collation: 'utf8mb4_bin',
      zone: '+00:00',
    },
  ]);
  await pool.end();
  await server.stop();
});

test('data survives a restart', async () => {
  const first = await start('kept');
  await first.createSchema('site');
  const pool = first.connect('site');
  await pool.query('CREATE TABLE t (id INT PRIMARY KEY)');
  await pool.query('INSERT INTO t VALUES (7)');
  await pool.end();
  await first.stop();

  const second = await start('kept');
  const again = second.connect('site');
  const [rows] = await again.query('SELECT id FROM t');
  expect(rows).toEqual([{ id: 7 }]);
  await again.end();
  await second.stop();
});

test('schemas are made, listed and dropped; a bad name is refused', async () => {
  const server = await start('schemas');
  await server.createSchema('one');
  await server.createSchema('two');
  await server.dropSchema('one');
  expect(await server.listSchemas()).toEqual(['two']);
  await expect(server.createSchema('a`b')).rejects.toThrow('no name for a schema');
  await server.stop();
});

test('two servers never share a data folder', async () => {
  const server = await start('taken');
  await expect(start('taken')).rejects.toThrow('is in use by process');
  await server.stop();
});

/** Where the server keeps the temporary tables of a statement that needs them on disk. */
async function temporaryFolderOf(server: DatabaseServer): Promise<string> {
  await server.createSchema('any');
  const pool = server.connect('any');
  const [rows] = await pool.query<RowDataPacket[]>('SELECT @@tmpdir AS folder');
  await pool.end();
  return String(rows[0]?.['folder']);
}

test('a server that starts deletes the temporary tables it left, and none of another server', async () => {
  const working = await start('working');
  const table = join(await temporaryFolderOf(working), '#sql-temptable-1-2-3.MAD');
  writeFileSync(table, '');
  const starting = await start('starting');
  expect(existsSync(table)).toBe(true);
  await Promise.all([working.stop(), starting.stop()]);

  const again = await start('working');
  expect(existsSync(table)).toBe(false);
  await again.stop();
}, 30_000);

test('its socket path stays short in a deep folder', async () => {
  const deep = join('a'.repeat(60), 'b'.repeat(60));
  const server = await start(deep);
  expect(server.socketPath.length).toBeLessThan(108);
  await server.stop();
  expect(existsSync(server.socketPath)).toBe(false);
});

describe('when its owner dies', () => {
  const owner = (dataDir: string) => `
    require('tsx/cjs');
    const { startDatabase } = require(${JSON.stringify(resolve('dev/forge/database/server.ts'))});
    startDatabase({ dataDir: ${JSON.stringify(dataDir)} }).then(() => console.log('up'));`;

  const startAndKill = async (dataDir: string) => {
    const child = spawn(process.execPath, ['-e', owner(dataDir)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise((up) => child.stdout.once('data', up));
    child.kill('SIGKILL');
    await new Promise((gone) => child.once('exit', gone));
  };

  test('however it dies, the next start gets the folder', async () => {
    await startAndKill(join(dir, 'orphan'));
    const server = await start('orphan');
    await server.createSchema('fine');
    expect(await server.listSchemas()).toEqual(['fine']);
    await server.stop();
    const left = commandLines().filter((line) => line.includes(join(dir, 'orphan')));
    expect(left).toEqual([]);
  }, 20_000);
});
