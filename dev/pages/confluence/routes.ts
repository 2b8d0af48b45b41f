/** What a page of Confluence shows. */
export type WikiRoute =
  | { readonly page: 'spaces' }
  | { readonly page: 'space'; readonly spaceKey: string }
  | { readonly page: 'view' | 'edit' | 'export'; readonly pageId: string }
  | { readonly page: 'unknown' };

const pagePath = /^\/wiki\/spaces\/([^/]+)\/pages\/(\d+)(?:\/(edit|export))?\/?$/;
const spacePath = /^\/wiki\/spaces\/([^/]+)(?:\/overview)?\/?$/;

export const isWiki = (pathname: string): boolean => /^\/wiki(\/|$)/.test(pathname);

/** Reads a path under `/wiki`. */
export function wikiRouteOf(pathname: string): WikiRoute {
  if (/^\/wiki\/?(spaces\/?|home\/?)?$/.test(pathname)) return { page: 'spaces' };
  const [, spaceKey, pageId, mode] = pagePath.exec(pathname) ?? [];
  if (spaceKey !== undefined && pageId !== undefined) {
    return { page: mode === 'edit' || mode === 'export' ? mode : 'view', pageId };
  }
  const content = /^\/wiki\/content\/(\d+)\/?$/.exec(pathname)?.[1];
  if (content !== undefined) return { page: 'view', pageId: content };
  const space = spacePath.exec(pathname)?.[1];
  return space === undefined ? { page: 'unknown' } : { page: 'space', spaceKey: space };
}

/** A page by its id alone; the page itself says in which space it lies. */
export const contentAddress = (pageId: string): string => `/wiki/content/${pageId}`;
export const wikiAddress = '/wiki/spaces';
export const spaceAddress = (spaceKey: string): string => `/wiki/spaces/${spaceKey}`;
export const pageAddress = (spaceKey: string, pageId: string, mode?: 'edit' | 'export'): string =>
  `/wiki/spaces/${spaceKey}/pages/${pageId}${mode === undefined ? '' : `/${mode}`}`;
