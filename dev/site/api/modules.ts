import { Hono } from 'hono';
import { z } from 'zod';
import { environmentId, extensionKey } from '../../forge/platform/installation';
import { licenseOf } from '../../forge/platform/license';
import { callerOf } from '../people';
import { framePath, iconPath, pageNames, uiModules, type UiModule } from '../manifest-views';
import { extensionOf } from '../module-context';
import type { SiteParts } from '../parts';
import { moduleStatusSchema, placeSchema, type ModuleView, type Place } from '../protocol';
import { viewerOf } from '../viewer';

// Heights the products give a module that names a size instead of following its content.
const heights: Readonly<Record<string, number>> = {
  ...{ small: 320, medium: 520, large: 720, xlarge: 968, max: 968 },
};

const placed = z.object({ moduleKey: z.string(), place: placeSchema });

/** A UI module by key. Throws when the manifest has none. */
export function moduleByKey({ manifest }: SiteParts, key: string): UiModule {
  const module = uiModules(manifest).find((candidate) => candidate.key === key);
  if (!module) throw new Error(`manifest.yml has no module '${key}'`);
  return module;
}

function macroView(
  { manifest, frameOrigin }: SiteParts,
  { key, type, layout, config }: UiModule,
): ModuleView['macro'] {
  if (type !== 'macro') return null;
  return {
    bodied: layout === 'bodied',
    extensionKey: extensionKey(manifest, key),
    configUrl: config === undefined ? null : frameOrigin + framePath(manifest, config.resource),
    configSize: config?.viewportSize ?? null,
    openOnInsert: config?.openOnInsert ?? false,
  };
}

function moduleView(parts: SiteParts, module: UiModule, locale: string): ModuleView {
  const { manifest, translations, frameOrigin } = parts;
  const icon = iconPath(module.icon);
  const size = module.viewportSize;
  return {
    key: module.key,
    type: module.type,
    title: translations.text(module.title, locale),
    label: module.label === undefined ? null : translations.text(module.label, locale),
    iconUrl: icon === null ? null : frameOrigin + icon,
    frameUrl: frameOrigin + framePath(manifest, module.resource),
    height: (typeof size === 'string' ? heights[size] : undefined) ?? null,
    dialogSize: size ?? null,
    macro: macroView(parts, module),
    dynamic: module.dynamicProperties !== undefined,
  };
}

/** A macro's own on its page; elsewhere made of where the module stands. */
const localIdOf = ({ localId, issueKey, projectKey, contentId }: Place, module: string): string =>
  localId ?? `${module}-${issueKey ?? projectKey ?? contentId ?? 'site'}`;

/** What the manifest puts into Jira's pages, and what a frame is told about where it stands. */
export function modulesApi(parts: SiteParts): Hono {
  const app = new Hono();
  app.get('/modules', (c) => {
    const { locale } = viewerOf(c, parts).session;
    const address = (name: string) => parts.frameOrigin + framePath(parts.manifest, name);
    return c.json({
      modules: uiModules(parts.manifest).map((module) => moduleView(parts, module, locale)),
      resources: Object.fromEntries(pageNames(parts.manifest).map((name) => [name, address(name)])),
    });
  });
  app.post('/context', async (c) => {
    const { moduleKey, place } = placed.parse(await c.req.json());
    const { session, person, timezone } = viewerOf(c, parts);
    const { type } = moduleByKey(parts, moduleKey);
    return c.json({
      ...(person ? { accountId: person.accountId } : {}),
      cloudId: parts.cloudId,
      siteUrl: parts.hostOrigin,
      moduleKey,
      environmentId,
      environmentType: 'DEVELOPMENT',
      localId: localIdOf(place, `${type}-${moduleKey}`),
      locale: session.locale,
      timezone,
      theme: { colorMode: session.theme, light: 'light', dark: 'dark', spacing: 'spacing' },
      ...licenseOf(parts.forge.faults),
      extension: await extensionOf(parts, callerOf(person), type, place),
      permissions: { scopes: parts.manifest.permissions.scopes },
    });
  });
  app.post('/status', async (c) => {
    const { moduleKey, place } = placed.parse(await c.req.json());
    const { person } = viewerOf(c, parts);
    const { type } = moduleByKey(parts, moduleKey);
    const extension = await extensionOf(parts, callerOf(person), type, place);
    const { type: _type, ...here } = extension;
    const payload = { cloudId: parts.cloudId, ...here };
    const answer = await parts.forge.dynamicProperties(moduleKey, payload, person?.accountId);
    return c.json(moduleStatusSchema.parse(answer ?? {}));
  });
  return app;
}
