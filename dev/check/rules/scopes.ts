import type { AppFolder } from '../app';
import { scopeRows } from '../scope-page';

const without = (all: ReadonlySet<string>, some: ReadonlySet<string>): string[] =>
  [...all].filter((scope) => !some.has(scope));

/** The manifest asks for the scopes docs/scopes.md accounts for, no more and no fewer. */
export function scopeProblems({ manifest, scopePage }: AppFolder): string[] {
  const asked = new Set(manifest.permissions.scopes);
  const accounted = new Set(scopeRows(scopePage).flatMap(({ scopes }) => scopes));
  return [
    ...without(asked, accounted).map((scope) => `docs/scopes.md names no use of '${scope}'`),
    ...without(accounted, asked).map((scope) => `manifest.yml lacks '${scope}' of docs/scopes.md`),
  ];
}
