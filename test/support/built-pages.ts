import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../dev/setup/paths';

interface Built {
  /** Folder of the Vite configuration. */
  readonly folder: string;
  /** A file that every build writes. */
  readonly output: string;
  /** What goes into it. */
  readonly sources: readonly string[];
}

const builds: readonly Built[] = [
  {
    folder: 'static',
    output: 'static/dist/panel.html',
    sources: ['static', 'src/contract', 'src/domain'],
  },
  { folder: 'dev/pages', output: '.local/pages/index.html', sources: ['dev/pages', 'dev/site'] },
];

function newest(folder: string): number {
  const times = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('dist'))
    .map((entry) => statSync(path.join(entry.parentPath, entry.name)).mtimeMs);
  return Math.max(0, ...times);
}

/** Builds the app's pages and Jira's where they are missing or older than their sources. */
export function buildPages(): void {
  for (const { folder, output, sources } of builds) {
    const file = path.join(root, output);
    const changed = Math.max(...sources.map((source) => newest(path.join(root, source))));
    if (existsSync(file) && statSync(file).mtimeMs > changed) continue;
    const vite = path.join(root, 'node_modules/.bin/vite');
    execFileSync(vite, ['build', folder, '--logLevel', 'warn'], {
      cwd: root,
      // Jest says `test`, which would bring React's development build.
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: 'inherit',
    });
  }
}
