import path from 'node:path';
import { z } from 'zod';
import type { Manifest } from '../forge/platform/manifest';
import { viewportSizeSchema } from './protocol';

const resourceName = z.string().regex(/^[\w-]+(\/[\w-]+)?$/);
const uiModule = z.looseObject({
  key: z.string(),
  resource: resourceName,
  title: z.unknown(),
  label: z.unknown().optional(),
  icon: z.string().optional(),
  viewportSize: viewportSizeSchema.optional(),
  dynamicProperties: z.looseObject({ function: z.string() }).optional(),
  layout: z.string().optional(),
  config: z
    .looseObject({
      resource: resourceName,
      viewportSize: viewportSizeSchema.optional(),
      openOnInsert: z.boolean().default(false),
    })
    .optional(),
});
export type UiModule = z.infer<typeof uiModule> & { readonly type: string };

/** Every module of the manifest that shows a page of the app. */
export function uiModules(manifest: Manifest): UiModule[] {
  return Object.entries(manifest.modules).flatMap(([type, modules]) =>
    modules.flatMap((module) => {
      const parsed = uiModule.safeParse(module);
      return parsed.success ? [{ ...parsed.data, type }] : [];
    }),
  );
}

/** A folder of built pages that the manifest declares as a resource. */
export interface ResourceFolder {
  readonly key: string;
  readonly folder: string;
  readonly entries: Readonly<Record<string, string>>;
}

/** The manifest's resources, their folders resolved against the manifest's own. */
export function resourceFolders(manifest: Manifest, root: string): ResourceFolder[] {
  return manifest.resources.map(({ key, path: folder, entry }) => ({
    key,
    folder: path.resolve(root, folder),
    entries: entry ?? {},
  }));
}

/** Path of a module's page on the frames' origin: `/main/panel.html` for `main/panel`. */
export function framePath(manifest: Manifest, resource: string): string {
  const [key = '', entry] = resource.split('/');
  const declared = manifest.resources.find((candidate) => candidate.key === key);
  if (!declared) throw new Error(`manifest.yml has no resource '${key}'`);
  if (entry === undefined) return `/${key}/index.html`;
  const file = declared.entry?.[entry];
  if (file === undefined) throw new Error(`resource '${key}' has no entry '${entry}'`);
  return `/${key}/${file}`;
}

/** Every name a module or modal may call a page of the app by. */
export function pageNames(manifest: Manifest): string[] {
  return manifest.resources.flatMap(({ key, entry }) =>
    entry ? Object.keys(entry).map((name) => `${key}/${name}`) : [key],
  );
}

/** `resource:main;icons/goal.svg` as a path on the frames' origin; null when it is no such reference. */
export function iconPath(icon: string | undefined): string | null {
  const match = /^resource:([\w-]+);(.+)$/.exec(icon ?? '');
  return match ? `/${match[1]}/${match[2]}` : null;
}
