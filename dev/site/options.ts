import { parseArgs } from 'node:util';

/** What `npm run serve` was asked for. */
export interface ServeOptions {
  readonly port: number;
  /** Forgets everything first. */
  readonly reset: boolean;
  /** File of a real history to load into a fresh site. */
  readonly history: string | undefined;
  readonly strictStyles: boolean;
}

/** Reads the command line and `PORT`. Throws with a sentence for people. */
export function readOptions(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): ServeOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      reset: { type: 'boolean', default: false },
      history: { type: 'string' },
      'strict-styles': { type: 'boolean', default: false },
    },
  });
  const port = Number(env['PORT'] ?? '8080');
  if (!Number.isInteger(port) || port < 0 || port > 65534) {
    throw new Error(`PORT is a number from 0 to 65534, not '${env['PORT']}'.`);
  }
  return {
    port,
    reset: values.reset,
    history: values.history,
    strictStyles: values['strict-styles'],
  };
}
