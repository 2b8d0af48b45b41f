import { isContended, isDuplicateKey } from '../../../src/storage/sql/sql-errors';

const serverError = (errno: number) => ({
  code: 'SQL_EXECUTION_ERROR',
  context: { debug: { errno } },
});

test('a statement that another one was in the way of is known by the server’s number, wherever it stands', () => {
  for (const errno of [1213, 1205, 9007]) {
    expect(isContended(serverError(errno))).toBe(true);
    expect(isContended({ context: { errno: String(errno) } })).toBe(true);
    expect(isContended({ cause: serverError(errno) })).toBe(true);
  }
});

test('or by its words, where no number comes along', () => {
  expect(isContended({ message: 'Deadlock found when trying to get lock; try restarting' })).toBe(
    true,
  );
  expect(isContended({ message: 'Write conflict, txnStartTS=1' })).toBe(true);
});

test('a duplicate key is not sent again', () => {
  expect(isContended(serverError(1062))).toBe(false);
  expect(isDuplicateKey(serverError(1062))).toBe(true);
});
