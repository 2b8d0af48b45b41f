import type { z } from 'zod';
import { Refused, type RefusalDetails, type RefusalRule } from '../domain/refusal';

type Issue = z.ZodError['issues'][number];

/** The first fault of an input as a refusal that names its field by the contract's path. */
export function invalidInput(error: z.ZodError, input: unknown): Refused {
  const [issue] = error.issues;
  if (issue === undefined) return new Refused('malformed');
  const { rule, values } = faultOf(issue, isEmpty(valueAt(input, issue.path)));
  const field = fieldOf(issue).map(String).join('.');
  const details: RefusalDetails = {
    ...(field === '' ? {} : { field }),
    ...(values === undefined ? {} : { values }),
  };
  return new Refused(rule, details);
}

/** A key that nobody knows is the field at fault itself. */
const fieldOf = (issue: Issue): readonly PropertyKey[] =>
  issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;

interface Fault {
  readonly rule: RefusalRule;
  readonly values?: Readonly<Record<string, number>>;
}

function faultOf(issue: Issue, empty: boolean): Fault {
  if (issue.code === 'unrecognized_keys') return { rule: 'unknown-key' };
  if (empty) return { rule: 'required' };
  switch (issue.code) {
    case 'invalid_type':
      return { rule: isNumeric(issue.expected) ? 'not-a-number' : 'malformed' };
    case 'too_big':
      return tooBig(issue.origin, Number(issue.maximum), issue.path.at(-1));
    case 'too_small':
      return { rule: 'out-of-range', values: { min: Number(issue.minimum) } };
    case 'invalid_format':
      return { rule: issue.format === 'date' ? 'not-a-date' : 'malformed' };
    default:
      return { rule: 'malformed' };
  }
}

function tooBig(origin: string, max: number, field: PropertyKey | undefined): Fault {
  if (origin === 'string') return { rule: 'too-long', values: { max } };
  if (origin === 'array') {
    return { rule: field === 'issueIds' ? 'too-many-issues' : 'too-many', values: { max } };
  }
  return { rule: 'out-of-range', values: { max } };
}

const isNumeric = (expected: string): boolean => expected === 'number' || expected === 'int';

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined,
    input,
  );
}
