import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Manifest } from '../../forge/platform/manifest';

const table = z.object({
  mapping: z.array(
    z.object({
      productEvent: z.string(),
      oAuthScopes: z.object({
        current: z.array(z.string()).optional(),
        beta: z.array(z.string()).optional(),
      }),
    }),
  ),
});

/** Events of the app's own life; the platform's table lists those of products only. */
const lifecycle = ['avi:forge:installed:app', 'avi:forge:upgraded:app'];

/** The platform's product events, each with the lists of scopes of which one is enough. */
export function productEvents(): ReadonlyMap<string, readonly (readonly string[])[]> {
  const library = path.dirname(require.resolve('@forge/manifest'));
  const file = path.join(library, 'mapping/product-event-to-scope-mapping.json');
  const { mapping } = table.parse(JSON.parse(readFileSync(file, 'utf8')));
  return new Map(
    mapping.map(({ productEvent, oAuthScopes: { current, beta } }) => [
      productEvent,
      [current, beta].filter((scopes) => scopes !== undefined),
    ]),
  );
}

/** Every event of a trigger is one the platform knows: a misspelt name passes its validation and never fires. */
export function eventProblems(manifest: Manifest): string[] {
  const known = new Set([...productEvents().keys(), ...lifecycle]);
  return manifest.modules.trigger.flatMap(({ key, events }) =>
    events
      .filter(({ eventType }) => !known.has(eventType))
      .map(({ eventType }) => `trigger '${key}' waits for '${eventType}', which no product sends`),
  );
}
