import type { Operand } from '@atlaskit/jql-ast';
import { dateFunction } from './date-functions';
import type { JqlEnv } from './env';
import { refuse } from './jql-error';
import { unsupported, type Condition } from './matcher';
import { epochOf } from './zoned';

const absolute = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[ T](\d{1,2}):(\d{2}))?$/u;
const relative = /^[+-]?(?:\d+[wdhm]\s*)+$/u;
const unitMs = { w: 604_800_000, d: 86_400_000, h: 3_600_000, m: 60_000 };

/** The moment that an operand names, in epoch milliseconds. */
export function dateOperand(condition: Condition, operand: Operand, env: JqlEnv): number {
  if (operand.operandType === 'function') {
    return dateFunction(
      operand.function.value,
      operand.arguments.map(({ value }) => value),
      env,
    );
  }
  if (operand.operandType !== 'value') return unsupported(condition);
  return dateText(condition.field, operand.value, env);
}

function dateText(field: string, text: string, { now, timeZone }: JqlEnv): number {
  if (relative.test(text)) return now + period(text);
  const [, year, month, day, hour, minute] = absolute.exec(text) ?? [];
  if (year === undefined || !(Number(month) <= 12) || !(Number(day) <= 31)) {
    return refuse(
      `Date value '${text}' for field '${field}' is invalid. Valid formats include: ` +
        "'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', " +
        "or a period format e.g. '-5d', '4w 2d'.",
    );
  }
  const local = {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: Number(hour ?? 0),
    minute: Number(minute ?? 0),
  };
  return epochOf(local, timeZone);
}

/** `-4w 2d` in milliseconds; one sign for all of it. */
function period(text: string): number {
  const sign = text.startsWith('-') ? -1 : 1;
  let sum = 0;
  for (const [, amount, unit] of text.matchAll(/(\d+)([wdhm])/gu)) {
    sum += Number(amount) * unitMs[unit as keyof typeof unitMs];
  }
  return sign * sum;
}
