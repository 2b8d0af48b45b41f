import type { Clause, TerminalClause } from '@atlaskit/jql-ast';
import { clauseField } from './clause-fields';
import type { JqlEnv } from './env';
import { JqlError, JqlNotModelled } from './jql-error';
import { combineAnd, combineOr, type Matcher } from './matcher';

/**
 * A clause as a question to an issue.
 * @throws JqlError with all that is wrong, JqlNotModelled for what only the real Jira does.
 */
export function compileClause(clause: Clause, env: JqlEnv): Matcher {
  switch (clause.clauseType) {
    case 'compound': {
      const parts = compileAll(clause.clauses, env);
      return clause.operator.value === 'and' ? combineAnd(parts) : combineOr(parts);
    }
    case 'not': {
      const { matches } = compileClause(clause.clause, env);
      return { matches: (issue) => !matches(issue) };
    }
    case 'terminal':
      return compileTerminal(clause, env);
  }
}

/** Jira names every wrong clause, not only the first. */
function compileAll(clauses: readonly Clause[], env: JqlEnv): Matcher[] {
  const messages: string[] = [];
  const parts = clauses.flatMap((clause) => {
    try {
      return [compileClause(clause, env)];
    } catch (error) {
      if (!(error instanceof JqlError)) throw error;
      messages.push(...error.messages);
      return [];
    }
  });
  if (messages.length > 0) throw new JqlError([...new Set(messages)]);
  return parts;
}

function compileTerminal(clause: TerminalClause, env: JqlEnv): Matcher {
  const operator = clause.operator?.value ?? '';
  const field = clause.field.value;
  if (operator.startsWith('was') || operator === 'changed' || clause.predicates.length > 0) {
    throw new JqlNotModelled(`operator ${operator}`);
  }
  if (clause.field.properties && clause.field.properties.length > 0) {
    throw new JqlNotModelled(`field ${clause.field.text}`);
  }
  const condition = { field, operator, operand: clause.operand ?? undefined, clause };
  return clauseField(field).compile(condition, env);
}
