import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { local, root } from '../setup/paths';

/** Each has globals of its own: the app none of a browser, its pages none of Node. */
const projects = ['.', 'static', 'dev', 'dev/pages', 'test'];

/** Checks the types of every project, also after one has failed; what has not changed is not checked again. */
function main(): void {
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
  for (const project of projects) {
    const memory = path.join(local, 'types', `${project.replace('/', '-')}.tsbuildinfo`);
    const options = ['--noEmit', '--incremental', '--tsBuildInfoFile', memory];
    const run = spawnSync(process.execPath, [tsc, '--project', project, ...options], {
      cwd: root,
      stdio: 'inherit',
    });
    if (run.status !== 0) process.exitCode = 1;
  }
}

main();
