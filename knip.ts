import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { KnipConfig } from 'knip';

/** The scripts that the html pages of a folder load. */
const scriptsOf = (folder: string): string[] =>
  globSync(`${folder}/*.html`).flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(/<script[^>]+src="\.?\/?([^"]+)"/g)].map((match) =>
      path.join(path.dirname(page), match[1] ?? ''),
    ),
  );

const config: KnipConfig = {
  entry: [
    'src/index.ts',
    ...scriptsOf('static'),
    ...scriptsOf('dev/pages'),
    'dev/**/main.ts',
    'dev/cli/*.ts',
    'dev/setup/*.ts',
    'dev/check/*.ts',
    'test/scale/bench.ts',
    'test/**/*.test.{ts,tsx}',
    'test/support/database-global-{setup,teardown}.ts',
  ],
  project: ['{src,static,dev,test}/**/*.{ts,tsx}'],
  ignoreExportsUsedInFile: true,
};

export default config;
