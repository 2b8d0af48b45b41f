import { sql } from '@forge/sql';
import { createSiteClock } from '../../../../dev/forge/platform/clock';
import { openAppScope } from '../../../support/app-scope';
import type { AppScope } from '../../../support/app-scope';
import type { Limits } from '../../../../dev/forge/platform/limits';

let app: AppScope;
const clock = createSiteClock({ frozen: true });

const open = async (limits: Partial<Limits> = {}) => (app = await openAppScope({ clock, limits }));
const execute = (text: string) => app.run(() => sql.executeRaw(text));
const ddl = (text: string) => app.run(() => sql.executeDDL(text));
const code = (name: string) => expect.objectContaining({ code: name });

afterEach(() => app.close());

describe('statements go through their own door', () => {
  test('DDL only through executeDDL', async () => {
    await open();
    const create = 'CREATE TABLE t (id INT PRIMARY KEY)';
    await expect(execute(create)).rejects.toEqual(code('SQL_POLICY_VIOLATION'));
    await expect(ddl(create)).resolves.toHaveProperty('rows');
  });

  test('a refusal carries what to do instead', async () => {
    await open();
    await expect(execute('SELECT 1; SELECT 2')).rejects.toMatchObject({
      code: 'SQL_POLICY_VIOLATION',
      suggestion: 'Send each statement in its own call',
      responseDetails: { status: 400 },
    });
  });
});

describe('rates', () => {
  test('25 DDL statements in a minute, then the platform says no until the next', async () => {
    await open({ sqlDdlPerMinute: 25 });
    for (let n = 0; n < 25; n++) await ddl(`CREATE TABLE t${String(n)} (id INT PRIMARY KEY)`);
    const one = () => ddl('CREATE TABLE late (id INT PRIMARY KEY)');
    await expect(one()).rejects.toMatchObject({
      code: 'RATE_LIMIT_EXCEEDED',
      responseDetails: { status: 429 },
    });
    await expect(execute('SELECT 1 AS one')).resolves.toHaveProperty('rows');
    clock.set(clock.now() + 60_000);
    await expect(one()).resolves.toHaveProperty('rows');
  });

  test('150 statements in a second', async () => {
    await open({ sqlDmlPerSecond: 150 });
    for (let n = 0; n < 150; n++) await execute('SELECT 1 AS one');
    await expect(execute('SELECT 1 AS one')).rejects.toEqual(code('RATE_LIMIT_EXCEEDED'));
    clock.set(clock.now() + 1_000);
    await expect(execute('SELECT 1 AS one')).resolves.toHaveProperty('rows');
  });

  test('query time in a minute', async () => {
    await open({ sqlTimePerMinuteMs: 0.001 });
    await execute('SELECT 1 AS one');
    await expect(execute('SELECT 1 AS one')).rejects.toEqual(code('RATE_LIMIT_EXCEEDED'));
  });
});

describe('sizes and times', () => {
  test('a request is at most 1 MiB', async () => {
    await open();
    await expect(execute(`SELECT '${'x'.repeat(1024 * 1024)}'`)).rejects.toMatchObject({
      responseDetails: { status: 413 },
    });
  });

  test('an answer is at most 4 MiB', async () => {
    await open();
    await expect(execute(`SELECT REPEAT('x', ${String(5 * 1024 * 1024)}) AS x`)).rejects.toThrow(
      'larger than 4 MiB',
    );
  });

  test('a statement that runs too long is ended', async () => {
    await open({ sqlSelectMs: 50 });
    const endless =
      'WITH RECURSIVE n AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM n WHERE i < 1000) SELECT COUNT(*) FROM n a, n b, n c';
    await expect(execute(endless)).rejects.toEqual(code('QUERY_TIMED_OUT'));
  });
});

describe('faults', () => {
  test('a database that is down answers no statement', async () => {
    await open();
    app.faults.set({ sqlDown: true });
    await expect(execute('SELECT 1')).rejects.toMatchObject({ responseDetails: { status: 503 } });
    app.faults.reset();
    await expect(execute('SELECT 1 AS one')).resolves.toMatchObject({ rows: [{ one: 1 }] });
  });

  test('latency makes a statement slower', async () => {
    await open();
    app.faults.set({ sqlLatencyMs: 40 });
    const startedAt = performance.now();
    await execute('SELECT 1');
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(39);
  });
});

test('the ledger keeps text, rows, bytes and errors', async () => {
  await open();
  await execute('SELECT 1 AS one');
  await execute('SELECT * FROM nowhere').catch(() => undefined);
  expect(app.ledger.invocations().map(({ sql: [statement] }) => statement)).toMatchObject([
    { text: 'SELECT 1 AS one', rows: 1, bytes: 20, ddl: false },
    { text: 'SELECT * FROM nowhere', rows: 0, error: expect.stringContaining("doesn't exist") },
  ]);
});
