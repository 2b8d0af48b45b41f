import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool, ResultSetHeader, RowDataPacket } from 'mysql2/promise';
import { z } from 'zod';
import { answerError, answerJson, answerText } from './answer';
import { SqlBudget } from './sql-budget';
import { asSqlError } from './sql-errors';
import { sizeAsTold, sqlFault } from './sql-faults';
import { judgeStatement } from './sql-policy';
import type { StatementKind } from './sql-policy';
import type { PlatformParts, Service } from './service';

const requestSchema = z.object({
  query: z.string(),
  params: z.array(z.unknown()).default([]),
  method: z.string().optional(),
});

type SqlRequest = z.infer<typeof requestSchema>;

interface Judged {
  readonly request: SqlRequest;
  readonly kind: StatementKind;
}

/** What mysql2's `execute` binds; anything else goes over as JSON text, as a driver would send it. */
function bindable(value: unknown): string | number | boolean | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  return JSON.stringify(value);
}

function judge(path: string, body: string, parts: PlatformParts): Judged | Response {
  if (Buffer.byteLength(body) > parts.limits.sqlRequestBytes) {
    return answerError(413, 'INVALID_SQL_QUERY', 'The request is larger than 1 MiB');
  }
  const request = requestSchema.safeParse(JSON.parse(body));
  if (!request.success) return answerError(400, 'INVALID_SQL_QUERY', request.error.message);
  const verdict = judgeStatement(request.data.query);
  if ('code' in verdict) {
    const { code, message, suggestion } = verdict;
    return answerError(400, code, message, { suggestion });
  }
  if (verdict.kind === 'ddl' && !path.endsWith('/ddl')) {
    return answerError(400, 'SQL_POLICY_VIOLATION', 'SQL policy violation: DDL is not allowed', {
      suggestion: 'Use executeDDL',
    });
  }
  return { request: request.data, kind: verdict.kind };
}

const timeLimit = (kind: StatementKind, { limits }: PlatformParts) =>
  ({ select: limits.sqlSelectMs, dml: limits.sqlDmlMs, ddl: limits.sqlDdlMs })[kind];

async function execute(pool: Pool, { request, kind }: Judged, limitMs: number) {
  const limited = `SET STATEMENT max_statement_time=${String(limitMs / 1000)} FOR ${request.query}`;
  const params = request.params.map(bindable);
  const [rows] = await pool.execute<RowDataPacket[] | ResultSetHeader>(limited, params);
  if (Array.isArray(rows)) return { rows, count: rows.length };
  const { affectedRows, insertId, fieldCount, info, serverStatus, warningStatus } = rows;
  const header = { affectedRows, insertId, fieldCount, info, serverStatus, warningStatus };
  return { rows: header, count: kind === 'dml' ? affectedRows : 0 };
}

/** Runs a judged statement and measures it; the answer is Forge's, also when it is an error. */
async function run(pool: Pool, judged: Judged, parts: PlatformParts) {
  try {
    const startedAt = performance.now();
    const { rows, count } = await execute(pool, judged, timeLimit(judged.kind, parts));
    const dbExecutionTime = performance.now() - startedAt;
    const told = sizeAsTold(rows, parts.faults.get(), judged.request.query);
    const text = `{"rows":${JSON.stringify(told)}`;
    const bytes = Buffer.byteLength(text) + 1;
    const metadata = JSON.stringify({ dbExecutionTime, responseSize: bytes });
    if (bytes > parts.limits.sqlResponseBytes) {
      const message = 'The result is larger than 4 MiB';
      const answer = answerError(400, 'SQL_EXECUTION_ERROR', message, {
        suggestion: 'Read fewer rows or columns',
      });
      return { answer, rows: count, bytes, error: message };
    }
    return { answer: answerText(200, `${text},"metadata":${metadata}}`), rows: count, bytes };
  } catch (error) {
    const { status, ...body } = asSqlError(error);
    return { answer: answerJson(status, body), rows: 0, bytes: 0, error: body.message };
  }
}

/** Forge SQL over a MariaDB schema: one statement a call, the platform's policy, shapes and limits. */
export function createSqlService(pool: Pool, parts: PlatformParts): Service {
  const budget = new SqlBudget(parts.limits, parts.clock);
  return async (path, body, invocation) => {
    const judged = judge(path, body, parts);
    if (judged instanceof Response) return judged;
    const { kind, request } = judged;
    const note = { text: request.query, ddl: kind === 'ddl' };
    const faults = parts.faults.get();
    const fault = sqlFault(faults, kind, request.query);
    if (fault) {
      const { answer, error } = fault;
      parts.ledger.sql(invocation.id, { ...note, ms: 0, rows: 0, bytes: 0, error });
      return answer;
    }
    const refused = budget.take(kind);
    if (refused) return answerError(429, 'RATE_LIMIT_EXCEEDED', refused);

    if (faults.sqlLatencyMs > 0) await sleep(faults.sqlLatencyMs);
    const startedAt = performance.now();
    const { answer, ...outcome } = await run(pool, judged, parts);
    const ms = performance.now() - startedAt;
    budget.spent(ms);
    parts.ledger.sql(invocation.id, { ...note, ms, ...outcome });
    return answer;
  };
}
