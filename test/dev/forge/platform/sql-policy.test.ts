import { judgeStatement } from '../../../../dev/forge/platform/sql-policy';

describe('a statement is known by its kind', () => {
  test.each([
    ['SELECT 1', 'select'],
    ['(SELECT 1) UNION (SELECT 2)', 'select'],
    ['with recursive t as (select 1) select * from t', 'select'],
    ['EXPLAIN SELECT 1', 'select'],
    ['INSERT INTO t VALUES (?) ON DUPLICATE KEY UPDATE a = VALUES(a)', 'dml'],
    ['UPDATE t SET a = 1', 'dml'],
    ['WITH x AS (SELECT 1) DELETE FROM t', 'dml'],
    ['CREATE TABLE IF NOT EXISTS t (id INT, UNIQUE (id))', 'ddl'],
    ['CREATE UNIQUE INDEX i ON t (a)', 'ddl'],
    ['ALTER TABLE t ADD COLUMN b INT', 'ddl'],
    ['SELECT SUM(data_length) FROM information_schema.tables', 'select'],
    ['SELECT `sys` FROM t', 'select'],
    ['-- a remark\n/* another */ SELECT 1;', 'select'],
  ])('%s is %s', (statement, kind) => {
    expect(judgeStatement(statement)).toEqual({ kind });
  });
});

describe('words inside texts, names and remarks break no rule', () => {
  test.each([
    "SELECT 'a; DROP TABLE t' AS x",
    "SELECT 'it''s SLEEP(1)' AS x",
    'SELECT "FOREIGN KEY" AS x',
    'SELECT `references` FROM t',
    'SELECT 1 -- SLEEP(1)',
    "SELECT 'a\\'; SELECT 1' AS x",
  ])('%s', (statement) => {
    expect(judgeStatement(statement)).toEqual({ kind: 'select' });
  });
});

describe('the platform refuses', () => {
  test.each([
    'SELECT 1; SELECT 2',
    'SELECT SLEEP(1)',
    'SELECT benchmark(1000, 1)',
    "SELECT SHA2('a', 256)",
    "SELECT GET_LOCK('a', 1)",
    'LOCK TABLES t WRITE',
    'SHOW TABLES',
    'USE other',
    "PREPARE s FROM 'SELECT 1'",
    'EXECUTE s',
    'START TRANSACTION',
    'BEGIN',
    'COMMIT',
    'SET autocommit = 0',
    'SELECT @@version',
    'SELECT * FROM information_schema.columns',
    'SELECT * FROM `information_schema`.`processlist`',
    'SELECT * FROM mysql.user',
    'CALL p()',
    'CREATE PROCEDURE p() SELECT 1',
    'CREATE TRIGGER g BEFORE INSERT ON t FOR EACH ROW SET @a = 1',
    'CREATE DATABASE other',
    'DROP DATABASE other',
    "GRANT ALL ON *.* TO 'a'",
    "LOAD DATA INFILE 'f' INTO TABLE t",
    "SELECT 1 INTO OUTFILE 'f'",
    'SELECT /*+ MAX_EXECUTION_TIME(1) */ 1',
    'SELECT /*!50000 1 */',
  ])('%s', (statement) => {
    expect(judgeStatement(statement)).toMatchObject({
      code: 'SQL_POLICY_VIOLATION',
      suggestion: expect.any(String),
    });
  });
});

describe('what TiDB does not have is refused though MariaDB would take it', () => {
  test.each([
    'CREATE TABLE t (a INT, FOREIGN KEY (a) REFERENCES u (a))',
    'CREATE TABLE t (a INT REFERENCES u (a))',
    'CREATE TABLE t (a INT CHECK (a > 0))',
    'INSERT INTO t VALUES (1) RETURNING id',
    'CREATE OR REPLACE TABLE t (a INT)',
    'CREATE TABLE t (a TEXT, FULLTEXT (a))',
    "SELECT * FROM JSON_TABLE('[]', '$[*]' COLUMNS (a INT PATH '$')) j",
    'SELECT MEDIAN(a) OVER () FROM t',
    'SELECT * FROM t FOR SYSTEM_TIME ALL',
  ])('%s', (statement) => {
    expect(judgeStatement(statement)).toMatchObject({ code: 'SQL_POLICY_VIOLATION' });
  });
});

test('an empty statement is no query', () => {
  expect(judgeStatement(' ; ')).toMatchObject({ code: 'INVALID_SQL_QUERY' });
});
