import { storageProblems } from '../../../../dev/check/rules/storage';
import { appFolder } from '../../../support/app-folder';

const sql = { 'src/storage/a.ts': "import { sql } from '@forge/sql';" };
const kvs = { 'src/storage/b.ts': "import { kvs } from '@forge/kvs';" };

describe('an app that stores data', () => {
  it.each([
    ['SQL', sql],
    ['keys and values', kvs],
  ])('needs the scope for %s', (_, sources) => {
    expect(storageProblems(appFolder({ sources, modules: { sql: [{ key: 'db' }] } }))).toEqual([
      "the app stores data without the scope 'storage:app'",
    ]);
  });

  it('needs a module for SQL', () => {
    expect(storageProblems(appFolder({ sources: sql, scopes: ['storage:app'] }))).toEqual([
      "the app uses @forge/sql without a module 'sql'",
    ]);
  });

  it('is fine with both', () => {
    const modules = { sql: [{ key: 'db' }] };
    const sources = { ...sql, ...kvs };
    expect(storageProblems(appFolder({ sources, modules, scopes: ['storage:app'] }))).toEqual([]);
  });
});

test('an app that stores nothing needs nothing', () => {
  expect(storageProblems(appFolder({}))).toEqual([]);
});
