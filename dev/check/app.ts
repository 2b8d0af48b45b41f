import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readManifest, type Manifest } from '../forge/platform/manifest';

/** An app as it lies in a folder, before anything is built of it. */
export interface AppFolder {
  readonly manifest: Manifest;
  /** Text of every source file under `src/`, by its path. */
  readonly sources: ReadonlyMap<string, string>;
  /** docs/scopes.md. */
  readonly scopePage: string;
}

/** Reads what the rules look at. Throws when the manifest or docs/scopes.md is missing or malformed. */
export function readApp(folder: string): AppFolder {
  const files = globSync('src/**/*.{ts,tsx}', { cwd: folder });
  return {
    manifest: readManifest(path.join(folder, 'manifest.yml')),
    sources: new Map(files.map((file) => [file, readFileSync(path.join(folder, file), 'utf8')])),
    scopePage: readFileSync(path.join(folder, 'docs/scopes.md'), 'utf8'),
  };
}
