import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { root } from '../../../dev/setup/paths';

const lock = z.object({
  packages: z.record(
    z.string(),
    z.looseObject({
      version: z.string().optional(),
      optionalDependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
});

const text = readFileSync(path.join(root, 'package-lock.json'), 'utf8');
const { packages } = lock.parse(JSON.parse(text));

/** Folders where Node looks for a package from `from`, nearest first. */
function lookups(from: string, name: string): string[] {
  const parts = from.split('/node_modules/');
  const parents = parts.map((_, depth) => `${parts.slice(0, depth + 1).join('/node_modules/')}/`);
  return ['', ...parents].map((parent) => `${parent}node_modules/${name}`);
}

// A package published without all its platforms makes `npm install` pass and the next `npm ci` fail.
test('the lock is whole: every optional package of every platform has its entry and version', () => {
  const missing = Object.entries(packages).flatMap(([from, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !lookups(from, name).some((place) => packages[place]?.version))
      .map((name) => `${from} needs ${name}`),
  );
  expect(missing).toEqual([]);
});

test('every direct package is pinned exactly', () => {
  const manifest = z
    .object({
      dependencies: z.record(z.string(), z.string()),
      devDependencies: z.record(z.string(), z.string()),
    })
    .parse(JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')));
  const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
    .filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))
    .map(([name]) => name);
  expect(loose).toEqual([]);
});
