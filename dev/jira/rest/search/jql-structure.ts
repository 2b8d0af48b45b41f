import type { Clause, Field, Operand, Query } from '@atlaskit/jql-ast';

type Structure = Readonly<Record<string, unknown>>;

/** A query as `POST /jql/parse` tells it. */
export function structureOf({ where, orderBy }: Query): Structure {
  return {
    ...(where ? { where: clauseOf(where) } : {}),
    ...(orderBy
      ? {
          orderBy: {
            fields: orderBy.fields.map(({ field, direction }) => ({
              field: fieldOf(field),
              ...(direction ? { direction: direction.value.toLowerCase() } : {}),
            })),
          },
        }
      : {}),
  };
}

const fieldOf = ({ value, text }: Field): Structure => ({ name: value, encodedName: text });

function clauseOf(clause: Clause): Structure {
  switch (clause.clauseType) {
    case 'compound':
      return { operator: clause.operator.value, clauses: clause.clauses.map(clauseOf) };
    case 'not':
      return { operator: 'not', clauses: [clauseOf(clause.clause)] };
    case 'terminal':
      return {
        field: fieldOf(clause.field),
        operator: clause.operator?.value ?? '',
        ...(clause.operand ? { operand: operandOf(clause.operand) } : {}),
      };
  }
}

function operandOf(operand: Operand): Structure {
  switch (operand.operandType) {
    case 'list':
      return { values: operand.values.map(operandOf), encodedOperand: encoded(operand) };
    case 'function':
      return {
        function: operand.function.value,
        arguments: operand.arguments.map(({ value }) => value),
        encodedOperand: encoded(operand),
      };
    case 'keyword':
      return { keyword: 'empty', encodedOperand: 'empty' };
    case 'value':
      return { value: operand.value, encodedValue: operand.text };
  }
}

function encoded(operand: Operand): string {
  if (operand.operandType === 'value') return operand.text;
  if (operand.operandType === 'keyword') return 'empty';
  if (operand.operandType === 'list') return `(${operand.values.map(encoded).join(', ')})`;
  return `${operand.function.text}(${operand.arguments.map(({ text }) => text).join(', ')})`;
}
