import type { Operand } from '@atlaskit/jql-ast';
import type { JiraIssue } from '../model/issue';
import type { JiraStore } from '../store/store';
import type { JqlEnv } from './env';
import { unknownFunction } from './foreign-functions';
import { JqlNotModelled, refuse } from './jql-error';
import {
  union,
  unsupported,
  withIds,
  type ClauseField,
  type Condition,
  type Matcher,
} from './matcher';

/** What an operand stands for: some values, and perhaps "none at all". */
interface Wanted {
  readonly values: ReadonlySet<string>;
  readonly empty: boolean;
}

type ListFunction = (args: readonly string[], env: JqlEnv) => readonly string[];

/** A field whose values are names of things: projects, people, statuses, labels. */
export interface ReferenceField {
  readonly names: readonly string[];
  readonly valuesOf: (issue: JiraIssue, store: JiraStore) => readonly string[];
  /** The values that a text names; undefined when there is no such thing, or not for the caller. */
  readonly resolve: (text: string, env: JqlEnv) => readonly string[] | undefined;
  readonly functions?: Readonly<Record<string, ListFunction>>;
  /** A word that means "none at all", e.g. `Unresolved`. */
  readonly emptyWord?: string;
  readonly index?: (value: string, store: JiraStore) => ReadonlySet<string>;
  readonly missing?: (text: string, field: string) => string;
  /** The real Jira compares its values with `<` and `>` too. */
  readonly ordered?: boolean;
}

const positive = new Set(['=', 'in', 'is']);
const negative = new Set(['!=', 'not in', 'is not']);

/** A negative condition never matches an issue without a value: Jira's rule. */
export function referenceClause(field: ReferenceField): ClauseField {
  return {
    names: field.names,
    compile(condition, env) {
      const { operator, operand } = condition;
      const isNegative = negative.has(operator);
      if (field.ordered && /[<>]/u.test(operator)) {
        throw new JqlNotModelled(`operator ${operator} for the field ${condition.field}`);
      }
      if ((!isNegative && !positive.has(operator)) || !operand) return unsupported(condition);
      const wanted = expand(field, condition, operand, env);
      return isNegative ? noneOf(field, wanted, env) : oneOf(field, wanted, env);
    },
  };
}

function oneOf(field: ReferenceField, wanted: Wanted, { store }: JqlEnv): Matcher {
  const { index } = field;
  const ids =
    index && !wanted.empty
      ? union([...wanted.values].map((value) => index(value, store)))
      : undefined;
  return withIds((issue) => {
    const values = field.valuesOf(issue, store);
    return values.length === 0 ? wanted.empty : values.some((value) => wanted.values.has(value));
  }, ids);
}

function noneOf(field: ReferenceField, wanted: Wanted, { store }: JqlEnv): Matcher {
  return {
    matches(issue) {
      const values = field.valuesOf(issue, store);
      return values.length > 0 && !values.some((value) => wanted.values.has(value));
    },
  };
}

function expand(
  field: ReferenceField,
  condition: Condition,
  operand: Operand,
  env: JqlEnv,
): Wanted {
  switch (operand.operandType) {
    case 'keyword':
      return { values: new Set(), empty: true };
    case 'list': {
      const parts = operand.values.map((part) => expand(field, condition, part, env));
      return { values: union(parts.map((part) => part.values)), empty: parts.some((p) => p.empty) };
    }
    case 'function':
      return called(field, operand.function.value, operand.arguments, env);
    case 'value':
      return named(field, condition, operand.value, env);
  }
}

function named(field: ReferenceField, condition: Condition, text: string, env: JqlEnv): Wanted {
  if (field.emptyWord !== undefined && text.toLowerCase() === field.emptyWord) {
    return { values: new Set(), empty: true };
  }
  const values = field.resolve(text, env);
  if (values) return { values: new Set(values), empty: false };
  const missing =
    field.missing ??
    ((value, name) => `The value '${value}' does not exist for the field '${name}'.`);
  return refuse(missing(text, condition.field));
}

function called(
  field: ReferenceField,
  name: string,
  args: readonly { readonly value: string }[],
  env: JqlEnv,
): Wanted {
  const call = field.functions?.[name.toLowerCase()];
  if (!call) return unknownFunction(name);
  const values = call(
    args.map(({ value }) => value),
    env,
  );
  return { values: new Set(values), empty: false };
}
