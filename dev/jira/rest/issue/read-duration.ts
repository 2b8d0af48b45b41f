import { parseDuration } from '../../work/duration';
import { FieldProblem } from './field-input';

/** Seconds of a duration that a client wrote. */
export function readDuration(text: string): number {
  const seconds = parseDuration(text);
  if (seconds !== undefined) return seconds;
  throw new FieldProblem(`'${text}' is not a valid time duration.`);
}
