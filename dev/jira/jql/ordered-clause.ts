import type { Operand } from '@atlaskit/jql-ast';
import type { JiraIssue, TimeTracking } from '../model/issue';
import { parseDuration } from '../work/duration';
import { timeOf } from '../work/time-tracking';
import { dateOperand } from './date-value';
import type { JqlEnv } from './env';
import { refuse } from './jql-error';
import { unsupported, type ClauseField, type Condition } from './matcher';
import { epochOf } from './zoned';

/** A field that can be less or more: a moment or a number. */
interface OrderedField {
  readonly names: readonly string[];
  readonly valueOf: (issue: JiraIssue, env: JqlEnv) => number | null;
  readonly read: (condition: Condition, operand: Operand, env: JqlEnv) => number;
}

const comparisons: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '=': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};

/** Issues without a value match `is EMPTY` and nothing else. */
export function orderedClause(field: OrderedField): ClauseField {
  return {
    names: field.names,
    compile(condition, env) {
      const { operator, operand } = condition;
      if (!operand) return unsupported(condition);
      if (operand.operandType === 'keyword') {
        const empty = emptiness(condition);
        return { matches: (issue) => (field.valueOf(issue, env) === null) === empty };
      }
      const compare = comparisons[operator] ?? unsupported(condition);
      const wanted = field.read(condition, operand, env);
      return {
        matches(issue) {
          const value = field.valueOf(issue, env);
          return value !== null && compare(value, wanted);
        },
      };
    },
  };
}

function emptiness(condition: Condition): boolean {
  if (condition.operator === 'is' || condition.operator === '=') return true;
  if (condition.operator === 'is not' || condition.operator === '!=') return false;
  return unsupported(condition);
}

const moment = (
  names: readonly string[],
  valueOf: (issue: JiraIssue) => number | null,
): OrderedField => ({ names, valueOf, read: dateOperand });

function numberOperand(condition: Condition, operand: Operand): number {
  if (operand.operandType !== 'value') return unsupported(condition);
  const value = Number(operand.value);
  if (!Number.isNaN(value)) return value;
  return refuse(`The value '${operand.value}' is not a number for the field '${condition.field}'.`);
}

/** `2h` or minutes. */
function durationOperand(condition: Condition, operand: Operand): number {
  if (operand.operandType !== 'value') return unsupported(condition);
  const seconds = parseDuration(operand.value);
  if (seconds !== undefined) return seconds;
  return refuse(
    `The value '${operand.value}' for the field '${condition.field}' is not a valid duration.`,
  );
}

const spentTime = (names: readonly string[], part: keyof TimeTracking): OrderedField => ({
  names,
  valueOf: (issue) => timeOf(issue)[part],
  read: durationOperand,
});

function dueMoment(issue: JiraIssue, { timeZone }: JqlEnv): number | null {
  if (issue.dueDate === null) return null;
  const [year = 0, month = 0, day = 0] = issue.dueDate.split('-').map(Number);
  return epochOf({ year, month, day, hour: 0, minute: 0 }, timeZone);
}

export const orderedFields: readonly OrderedField[] = [
  moment(['created', 'createddate'], (issue) => issue.createdAt),
  moment(['updated', 'updateddate'], (issue) => issue.updatedAt),
  moment(['resolved', 'resolutiondate'], (issue) => issue.resolvedAt),
  moment(['statuscategorychangeddate'], (issue) => issue.statusCategoryChangedAt),
  { names: ['due', 'duedate'], valueOf: dueMoment, read: dateOperand },
  {
    names: ['cf[10016]', 'story point estimate'],
    valueOf: (issue) => issue.storyPoints,
    read: numberOperand,
  },
  spentTime(['originalestimate', 'timeoriginalestimate'], 'original'),
  spentTime(['remainingestimate', 'timeestimate'], 'remaining'),
  spentTime(['timespent'], 'spent'),
];
