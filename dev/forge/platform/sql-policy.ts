import { scanSql, systemSchemas } from './sql-scan';
import type { ScannedSql } from './sql-scan';

export type StatementKind = 'select' | 'dml' | 'ddl';

export type PolicyVerdict =
  | { readonly kind: StatementKind }
  | { readonly code: string; readonly message: string; readonly suggestion: string };

const kinds: Readonly<Record<string, StatementKind>> = {
  SELECT: 'select',
  '(': 'select',
  WITH: 'select',
  EXPLAIN: 'select',
  INSERT: 'dml',
  UPDATE: 'dml',
  DELETE: 'dml',
  REPLACE: 'dml',
  CREATE: 'ddl',
  ALTER: 'ddl',
  DROP: 'ddl',
  TRUNCATE: 'ddl',
  RENAME: 'ddl',
};

/** What may follow CREATE, ALTER, DROP, RENAME; anything else belongs to no app. */
const ddlObjects = new Set(['TABLE', 'INDEX', 'UNIQUE', 'VIEW']);

interface Rule {
  readonly found: (statement: ScannedSql, text: string) => boolean;
  readonly message: string;
  readonly suggestion: string;
}

const phrase = (...sequence: string[]): Rule['found'] => {
  const wanted = ` ${sequence.join(' ')} `;
  return (_statement, text) => text.includes(wanted);
};

const calls = (...names: string[]): Rule['found'] =>
  (
    (rules) => (statement: ScannedSql, text: string) =>
      rules.some((rule) => rule(statement, text))
  )(names.map((name) => phrase(name, '(')));

const any =
  (...rules: Rule['found'][]): Rule['found'] =>
  (statement, text) =>
    rules.some((rule) => rule(statement, text));

/** Of the server's own schemas only the sizes of the app's tables may be read. */
const readsSystem: Rule['found'] = ({ words }) =>
  words.some(
    (word, at) =>
      systemSchemas.some((schema) => schema === word) &&
      words[at + 1] === '.' &&
      !(word === 'INFORMATION_SCHEMA' && words[at + 2] === 'TABLES'),
  );

const onePolicy: Rule = {
  found: phrase(';'),
  message: 'Only one statement is allowed in a call',
  suggestion: 'Send each statement in its own call',
};

/** The platform's query policy. */
const platformRules: readonly Rule[] = [
  onePolicy,
  {
    found: calls('SLEEP', 'BENCHMARK', 'SHA2', 'AES_ENCRYPT', 'AES_DECRYPT', 'LOAD_FILE'),
    message: 'The statement calls a function that is not allowed',
    suggestion: 'Do it in the app',
  },
  {
    found: calls('GET_LOCK', 'RELEASE_LOCK', 'IS_FREE_LOCK'),
    message: 'Locks are not allowed',
    suggestion: 'Use a version column',
  },
  {
    found: any(phrase('INTO', 'OUTFILE'), phrase('INTO', 'DUMPFILE'), phrase('INTO', '@')),
    message: 'SELECT INTO is not allowed',
    suggestion: 'Read the rows in the app',
  },
  {
    found: readsSystem,
    message: 'Schemas of the server are not allowed',
    suggestion: 'Read information_schema.tables',
  },
  {
    found: ({ activeComments }) => activeComments.length > 0,
    message: 'Hints and conditional comments are not allowed',
    suggestion: 'Remove the comment',
  },
  {
    found: ({ words }) => words.some((word) => word.startsWith('@')),
    message: 'Variables are not allowed',
    suggestion: 'Bind a parameter',
  },
];

/** What MariaDB would take and TiDB does not, or takes without doing it. */
const dialectRules: readonly Rule[] = [
  {
    found: any(phrase('FOREIGN', 'KEY'), phrase('REFERENCES')),
    message: 'Foreign keys are not supported',
    suggestion: 'Check the reference in the app',
  },
  {
    found: phrase('CHECK', '('),
    message: 'CHECK constraints are parsed and not enforced',
    suggestion: 'Check the value in the app',
  },
  {
    found: phrase('RETURNING'),
    message: 'RETURNING is not supported',
    suggestion: 'Make the id in the app',
  },
  {
    found: phrase('OR', 'REPLACE', 'TABLE'),
    message: 'CREATE OR REPLACE TABLE is not supported',
    suggestion: 'Use CREATE TABLE IF NOT EXISTS',
  },
  {
    found: any(phrase('FULLTEXT'), phrase('SPATIAL'), phrase('FOR', 'SYSTEM_TIME')),
    message: 'The statement uses a feature that TiDB does not have',
    suggestion: 'Use a plain index',
  },
  {
    found: any(calls('JSON_TABLE', 'MEDIAN', 'EXTRACTVALUE', 'UPDATEXML'), phrase('LATERAL')),
    message: 'The statement uses a function that TiDB does not have',
    suggestion: 'Compute it in the app',
  },
];

const violation = (message: string, suggestion: string): PolicyVerdict => ({
  code: 'SQL_POLICY_VIOLATION',
  message: `SQL policy violation: ${message}`,
  suggestion,
});

/** `WITH ... INSERT` does not exist; `WITH ... UPDATE` and `DELETE` do. */
function kindOf(words: readonly string[]): StatementKind | undefined {
  const first = words[0] ?? '';
  if (first === 'WITH' && words.some((word) => word === 'UPDATE' || word === 'DELETE')) {
    return 'dml';
  }
  return kinds[first];
}

function isAllowedDdl(words: readonly string[]): boolean {
  if (words[0] === 'TRUNCATE') return true;
  const object = words.slice(1).find((word) => !['OR', 'REPLACE'].includes(word)) ?? '';
  return ddlObjects.has(object);
}

const remembered = new Map<string, PolicyVerdict>();
const mostRemembered = 500;
const longestRemembered = 100_000;

/**
 * Judges one statement: its kind, or the refusal that Forge SQL would answer. Each text once: taking a long
 * one apart costs a millisecond or two, which a site would not notice, for there it is not the app's process.
 */
export function judgeStatement(statement: string): PolicyVerdict {
  const known = remembered.get(statement);
  if (known !== undefined) return known;
  const verdict = verdictOn(statement);
  if (statement.length > longestRemembered) return verdict;
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(statement, verdict);
  return verdict;
}

function verdictOn(statement: string): PolicyVerdict {
  const scanned = scanSql(statement);
  const text = ` ${scanned.words.join(' ')} `;
  const kind = kindOf(scanned.words);
  if (scanned.words.length === 0) {
    return { code: 'INVALID_SQL_QUERY', message: 'The query is empty', suggestion: 'Send a query' };
  }
  const broken = [...platformRules, ...dialectRules].find((rule) => rule.found(scanned, text));
  if (broken) return violation(broken.message, broken.suggestion);
  if (!kind || (kind === 'ddl' && !isAllowedDdl(scanned.words))) {
    const start = scanned.words.slice(0, 2).join(' ');
    return violation(`${start} is not allowed`, 'Use SELECT, INSERT, UPDATE, DELETE or table DDL');
  }
  return { kind };
}
