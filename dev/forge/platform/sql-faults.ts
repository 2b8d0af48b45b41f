import { answerError } from './answer';
import type { FaultSettings } from './faults-types';
import { asSqlError } from './sql-errors';
import type { StatementKind } from './sql-policy';
import { scanSql } from './sql-scan';

export interface SqlFault {
  readonly answer: Response;
  readonly error: string;
}

const afterTable = /\b(?:FROM|INTO|UPDATE|EXISTS|TABLE(?!\s+IF))\s+`?(\w+)/i;

function missingTable(text: string): SqlFault {
  const message = `Table 'app.${afterTable.exec(text)?.[1] ?? 'unknown'}' doesn't exist`;
  const server = { errno: 1146, code: 'ER_NO_SUCH_TABLE', sqlState: '42S02', message };
  const { status, code, ...rest } = asSqlError(server);
  return { answer: answerError(status, code, message, rest), error: message };
}

const removing = new Set(['DELETE', 'DROP', 'TRUNCATE']);

/** Whether a statement may make the database larger; `WITH ... DELETE` does not. */
function addsData(kind: StatementKind, text: string): boolean {
  if (kind === 'select') return false;
  const { words } = scanSql(text);
  const verb =
    words[0] === 'WITH' ? words.find((word) => ['UPDATE', 'DELETE'].includes(word)) : words[0];
  return !removing.has(verb ?? '');
}

/** Forge documents the size of a database and not what a full one answers: status and code are assumed. */
function full(): SqlFault {
  const message = 'The storage quota of the installation is exceeded';
  return { answer: answerError(413, 'SQL_STORAGE_QUOTA_EXCEEDED', message), error: message };
}

/** The fault that hits a statement before it runs, if one does. */
export function sqlFault(
  { sqlDown, preparing, sqlFull }: FaultSettings,
  kind: StatementKind,
  text: string,
): SqlFault | undefined {
  if (sqlDown) {
    const error = 'The database is not available';
    return { answer: answerError(503, 'UNKNOWN_ERROR', error), error };
  }
  if (preparing) return missingTable(text);
  return sqlFull && addsData(kind, text) ? full() : undefined;
}

const storageBytes = 1024 ** 3;

/** Whether a statement asks how large the tables are. */
const asksSize = (text: string): boolean =>
  ` ${scanSql(text).words.join(' ')} `.includes(' INFORMATION_SCHEMA . TABLES ');

/** What the app reads as its size: under the fault, the first column of the first row is that share of the storage. */
export function sizeAsTold(rows: unknown, { sqlSizeShare }: FaultSettings, text: string): unknown {
  if (sqlSizeShare <= 0 || !Array.isArray(rows) || !asksSize(text)) return rows;
  const [first, ...others] = rows as Record<string, unknown>[];
  const [column] = Object.keys(first ?? {});
  if (column === undefined) return rows;
  return [{ ...first, [column]: String(Math.round(sqlSizeShare * storageBytes)) }, ...others];
}
