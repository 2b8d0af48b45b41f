import { execFile } from 'node:child_process';
import path from 'node:path';
import { root } from '../../dev/setup/paths';

export interface Ended {
  readonly passed: boolean;
  readonly said: string;
}

/** Runs a TypeScript file of this project as its npm scripts do. */
export function runScript(
  script: string,
  args: readonly string[],
  { cwd = root, env = {} }: { cwd?: string; env?: Record<string, string> } = {},
): Promise<Ended> {
  const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs');
  const options = { cwd, env: { ...process.env, ...env } };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [tsx, path.join(root, script), ...args],
      options,
      (error, out, err) => {
        resolve({ passed: error === null, said: out + err });
      },
    );
  });
}
