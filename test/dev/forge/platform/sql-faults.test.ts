import { migrationRunner, sql } from '@forge/sql';
import { isMissingTable } from '../../../../src/storage/sql/sql-errors';
import { openAppScope } from '../../../support/app-scope';
import type { AppScope } from '../../../support/app-scope';

let app: AppScope;
const execute = (text: string) => app.run(() => sql.executeRaw(text));
const ddl = (text: string) => app.run(() => sql.executeDDL(text));
const failure = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );

beforeAll(async () => {
  app = await openAppScope();
  await ddl('CREATE TABLE kept (id INT PRIMARY KEY, name VARCHAR(20))');
  await execute("INSERT INTO kept VALUES (1, 'one')");
});
afterEach(() => app.faults.reset());
afterAll(() => app.close());

describe('while the tables are missing', () => {
  beforeEach(() => app.faults.set({ preparing: true }));

  test.each([
    ['SELECT * FROM kept', 'kept'],
    ['INSERT INTO kept VALUES (2, 2)', 'kept'],
    ['UPDATE kept SET name = 1', 'kept'],
    ['SELECT 1', 'unknown'],
  ])('%s finds no table', async (text, table) => {
    const error = await failure(execute(text));
    expect(isMissingTable(error)).toBe(true);
    expect(error).toMatchObject({
      code: 'SQL_EXECUTION_ERROR',
      message: `Table 'app.${table}' doesn't exist`,
      context: { debug: { errno: 1146 } },
    });
  });

  test('none can be made, and all is as it was afterwards', async () => {
    const create = 'CREATE TABLE IF NOT EXISTS made (id INT PRIMARY KEY)';
    expect(await failure(ddl(create))).toMatchObject({ message: "Table 'app.made' doesn't exist" });
    const migrate = () => app.run(() => migrationRunner.enqueue('v1', create).run());
    expect(await failure(migrate())).toBeInstanceOf(Error);
    app.faults.reset();
    await expect(execute('SELECT id FROM kept')).resolves.toMatchObject({ rows: [{ id: 1 }] });
  });
});

describe('a full database', () => {
  beforeEach(() => app.faults.set({ sqlFull: true }));
  const quota = { code: 'SQL_STORAGE_QUOTA_EXCEEDED', responseDetails: { status: 413 } };

  test.each([
    "INSERT INTO kept VALUES (3, 'three')",
    "REPLACE INTO kept VALUES (1, 'uno')",
    "UPDATE kept SET name = 'uno'",
    "WITH x AS (SELECT 1 AS id) UPDATE kept SET name = 'uno' WHERE id IN (SELECT id FROM x)",
  ])('refuses %s', async (text) => {
    expect(await failure(execute(text))).toMatchObject(quota);
  });

  test('makes no table and no column', async () => {
    expect(await failure(ddl('CREATE TABLE more (id INT PRIMARY KEY)'))).toMatchObject(quota);
    expect(await failure(ddl('ALTER TABLE kept ADD COLUMN more INT'))).toMatchObject(quota);
  });

  test('reads, deletes and drops', async () => {
    await expect(execute('SELECT name FROM kept WHERE id = 1')).resolves.toMatchObject({
      rows: [{ name: 'one' }],
    });
    await expect(execute('DELETE FROM kept WHERE id = 99')).resolves.toHaveProperty('rows');
    await expect(ddl('DROP TABLE IF EXISTS none')).resolves.toHaveProperty('rows');
  });
});

describe('the size of the database', () => {
  const size =
    'SELECT SUM(data_length + index_length) AS bytes FROM information_schema.tables WHERE table_schema = DATABASE()';
  const bytes = async () => {
    const { rows } = await execute(size);
    const [row] = rows as { bytes: string }[];
    return Number(row?.bytes);
  };

  test('is told as it is', async () => {
    const real = await bytes();
    expect(real).toBeGreaterThan(0);
    expect(real).toBeLessThan(10 * 1024 ** 2);
  });

  test('is told as a share of the storage when that is set', async () => {
    app.faults.set({ sqlSizeShare: 0.95 });
    expect(await bytes()).toBe(Math.round(0.95 * 1024 ** 3));
    await expect(execute('SELECT id FROM kept')).resolves.toMatchObject({ rows: [{ id: 1 }] });
  });
});

test('a statement that met a fault is in the ledger', async () => {
  app.faults.set({ sqlDown: true });
  await failure(execute('SELECT id FROM kept'));
  expect(app.ledger.invocations().at(-1)?.sql).toMatchObject([
    { text: 'SELECT id FROM kept', error: 'The database is not available' },
  ]);
});
