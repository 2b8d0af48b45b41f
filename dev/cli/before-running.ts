import { operations } from '../../src/contract/operations';
import type { Command } from './arguments';

const yearMs = 365 * 86_400_000;

/** The refusal of an operation that the contract does not have; the app's own would ask to reload a page. */
export function refuseUnknown(command: Command): { code: string; message: string } | null {
  if (command.kind !== 'operate' || Object.hasOwn(operations, command.operation)) return null;
  const message = `There is no operation '${command.operation}'. List them: npm run operations`;
  return { code: 'not-found', message };
}

/** What is said before the clock goes a long way; null where it does not. `now` in epoch milliseconds. */
export function longWay(command: Command, now: number): string | null {
  const way =
    command.kind === 'clock-set'
      ? Date.parse(command.moment) - now
      : command.kind === 'clock-advance'
        ? command.ms
        : 0;
  if (way < yearMs) return null;
  return 'That is more than a year: each schedule on the way runs, which takes a while.';
}
