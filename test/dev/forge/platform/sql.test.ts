import { migrationRunner, sql } from '@forge/sql';
import type { UpdateQueryResponse } from '@forge/sql/out/utils/types';
import { openAppScope } from '../../../support/app-scope';
import type { AppScope } from '../../../support/app-scope';

let app: AppScope;

beforeAll(async () => {
  app = await openAppScope();
  await app.run(() =>
    sql.executeDDL(
      'CREATE TABLE sample (id BIGINT PRIMARY KEY, name VARCHAR(20) NOT NULL, size INT, price DECIMAL(8,2), ratio DOUBLE, day DATE, at DATETIME(3))',
    ),
  );
});

afterAll(() => app.close());

const execute = (text: string, ...params: (string | number | boolean | null)[]) =>
  app.run(() =>
    sql
      .prepare(text)
      .bindParams(...params)
      .execute(),
  );

describe('values come back as Forge gives them', () => {
  test('wide numbers, decimals, counts and dates are strings, the others numbers', async () => {
    const at = '2026-03-01 10:20:30.456';
    await execute(
      'INSERT INTO sample VALUES (?,?,?,?,?,?,?)',
      1,
      'a',
      7,
      1.5,
      0.25,
      '2026-03-01',
      at,
    );
    const { rows } = await execute(
      'SELECT id, size, price, ratio, day, at, (SELECT COUNT(*) FROM sample) AS n FROM sample LIMIT ?',
      10,
    );
    expect(rows).toEqual([
      { id: '1', size: 7, price: '1.50', ratio: 0.25, day: '2026-03-01', at, n: '1' },
    ]);
  });

  test('with them comes how long the server took, and how large they are', async () => {
    const { metadata } = await execute('SELECT 1 AS one');
    expect(metadata).toEqual({ dbExecutionTime: expect.any(Number), responseSize: 20 });
  });

  test('a change answers how many rows it touched', async () => {
    const { rows } = await app.run(() =>
      sql
        .prepare<UpdateQueryResponse>('UPDATE sample SET size = ? WHERE id = ?')
        .bindParams(8, 1)
        .execute(),
    );
    expect(rows).toMatchObject({ affectedRows: 1, insertId: 0 });
  });

  test('text compares by its exact letters', async () => {
    const { rows } = await execute('SELECT id FROM sample WHERE name = ?', 'A');
    expect(rows).toEqual([]);
  });
});

describe('what the server refuses reaches the app as Forge says it', () => {
  test('a duplicate key names itself with its number', async () => {
    await expect(execute("INSERT INTO sample (id, name) VALUES (1, 'b')")).rejects.toMatchObject({
      code: 'SQL_EXECUTION_ERROR',
      message: expect.stringContaining('Duplicate entry'),
      context: { debug: { errno: 1062, sqlState: '23000' } },
    });
  });

  test('a missing table names itself with its number', async () => {
    await expect(execute('SELECT * FROM nowhere')).rejects.toMatchObject({
      code: 'SQL_EXECUTION_ERROR',
      context: { debug: { errno: 1146 } },
    });
  });
});

describe('migrations run over the same door', () => {
  test('each statement runs once', async () => {
    const migrate = () =>
      app.run(() => migrationRunner.enqueue('v1', 'CREATE TABLE once (id INT PRIMARY KEY)').run());
    await expect(migrate()).resolves.toEqual(['v1']);
    await expect(migrate()).resolves.toEqual([]);
  });
});
