import { format } from 'node:util';

const levels = ['log', 'debug', 'info', 'warn', 'error', 'trace'] as const;

/** Hands over everything that is written to the console from now on. */
export function captureConsole(take: (level: string, text: string) => void): void {
  for (const level of levels) {
    console[level] = (...values: unknown[]) => take(level, format(...values));
  }
}
