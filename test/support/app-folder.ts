import { parseManifest } from '../../dev/forge/platform/manifest';
import type { AppFolder } from '../../dev/check/app';

const id = 'ari:cloud:ecosystem::app/00000000-0000-4000-8000-000000000000';

interface Parts {
  readonly modules?: Record<string, unknown>;
  readonly scopes?: readonly string[];
  readonly sources?: Record<string, string>;
  readonly scopePage?: string;
}

/** An app with nothing in it but what a test names. */
export function appFolder({
  modules = {},
  scopes = [],
  sources = {},
  scopePage = '',
}: Parts): AppFolder {
  return {
    manifest: parseManifest({ app: { id }, modules, permissions: { scopes } }),
    sources: new Map(Object.entries(sources)),
    scopePage,
  };
}
