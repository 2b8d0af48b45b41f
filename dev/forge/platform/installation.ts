import type { Manifest } from './manifest';

/** The one environment that the app is installed from. */
export const environmentId = '00000000-0000-4000-8000-0000000000e1';

export const appIdOf = (manifest: Manifest): string =>
  manifest.app.id.replace('ari:cloud:ecosystem::app/', '');

/** How a page of Confluence names a macro of the app. */
export const extensionKey = (manifest: Manifest, moduleKey: string): string =>
  `${appIdOf(manifest)}/${environmentId}/static/${moduleKey}`;

/** The name by which products know a module of the app. */
export const extensionAri = (manifest: Manifest, moduleKey: string): string =>
  `ari:cloud:ecosystem::extension/${extensionKey(manifest, moduleKey)}`;
