import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const keyed = z.looseObject({ key: z.string() });
const reference = z.object({ function: z.string() });

const triggerEvent = z.union([
  z.string().transform((eventType) => ({ eventType, filter: undefined })),
  z.looseObject({
    eventType: z.string(),
    filter: z.looseObject({ ignoreSelf: z.boolean().optional() }).optional(),
  }),
]);

const modulesSchema = z
  .object({
    function: z
      .array(
        z.looseObject({
          key: z.string(),
          handler: z.string(),
          timeoutSeconds: z.number().int().min(1).max(900).optional(),
        }),
      )
      .default([]),
    trigger: z
      .array(
        z.looseObject({
          key: z.string(),
          function: z.string(),
          events: z.array(triggerEvent),
          filter: z.looseObject({ ignoreSelf: z.boolean().optional() }).optional(),
        }),
      )
      .default([]),
    consumer: z
      .array(z.looseObject({ key: z.string(), queue: z.string(), function: z.string() }))
      .default([]),
    scheduledTrigger: z
      .array(
        z.looseObject({
          key: z.string(),
          function: z.string(),
          interval: z.enum(['fiveMinute', 'hour', 'day', 'week']),
        }),
      )
      .default([]),
  })
  .catchall(z.array(keyed));

const manifestSchema = z.looseObject({
  app: z.looseObject({ id: z.string() }),
  modules: modulesSchema,
  resources: z
    .array(
      z.looseObject({
        key: z.string(),
        path: z.string(),
        entry: z.record(z.string(), z.string()).optional(),
      }),
    )
    .default([]),
  permissions: z.looseObject({ scopes: z.array(z.string()).default([]) }).default({ scopes: [] }),
});

/** The parts of manifest.yml that the platform acts on; other modules are kept as they stand. */
export type Manifest = z.infer<typeof manifestSchema>;

/** Checks a manifest that is already parsed. Throws a ZodError that names the field. */
export function parseManifest(value: unknown): Manifest {
  return manifestSchema.parse(value);
}

/** Reads and checks a manifest.yml. */
export function readManifest(file: string): Manifest {
  return parseManifest(parse(readFileSync(file, 'utf8')));
}

/** A module of any type by its key, with its type; undefined when there is none. */
export function findModule(
  manifest: Manifest,
  key: string,
): { readonly type: string; readonly module: z.infer<typeof keyed> } | undefined {
  for (const [type, modules] of Object.entries(manifest.modules)) {
    const module = modules.find((candidate) => candidate.key === key);
    if (module && type !== 'function') return { type, module };
  }
  return undefined;
}

/** The function key under `property` of a module: `resolver: {function}`, `dynamicProperties: {function}`. */
export function functionUnder(module: z.infer<typeof keyed>, property: string): string | undefined {
  return z.object({ [property]: reference }).safeParse(module).data?.[property]?.function;
}

/** The handler (`index.resolver`) and time limit of a function key. Throws when the manifest has none. */
export function findFunction(
  manifest: Manifest,
  key: string,
): { readonly handler: string; readonly timeoutSeconds?: number | undefined } {
  const entry = manifest.modules.function.find((candidate) => candidate.key === key);
  if (!entry) throw new Error(`manifest.yml has no function '${key}'`);
  return entry;
}
