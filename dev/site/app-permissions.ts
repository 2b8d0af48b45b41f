import { z } from 'zod';
import { extensionAri } from '../forge/platform/installation';
import type { Manifest } from '../forge/platform/manifest';
import type { AppPermission } from '../jira/permissions/app-permissions';
import type { Translations } from './translations';

const declared = z.array(
  z.looseObject({
    key: z.string(),
    name: z.unknown(),
    description: z.unknown(),
    defaultGrants: z.array(z.enum(['none', 'all', 'jira-administrators'])).default([]),
  }),
);

const modules = [
  ['jira:globalPermission', 'GLOBAL'],
  ['jira:projectPermission', 'PROJECT'],
] as const;

/** The permissions that the manifest adds to Jira's own, named in one language. */
export function appPermissions(
  manifest: Manifest,
  { text }: Translations,
  locale = 'en-US',
): AppPermission[] {
  return modules.flatMap(([module, type]) =>
    declared.parse(manifest.modules[module] ?? []).map((permission) => ({
      key: extensionAri(manifest, permission.key),
      moduleKey: permission.key,
      name: text(permission.name, locale),
      description: text(permission.description, locale),
      type,
      defaultGrants: permission.defaultGrants,
    })),
  );
}
