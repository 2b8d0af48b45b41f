export const projectTabs = ['summary', 'list', 'permissions'] as const;
export type ProjectTab = (typeof projectTabs)[number];

/** What a page of the site shows. */
export type Route =
  | { readonly page: 'projects' }
  | { readonly page: 'issues' }
  | { readonly page: 'issue'; readonly issueKey: string }
  | { readonly page: 'project'; readonly projectKey: string; readonly tab: ProjectTab }
  | {
      readonly page: 'app';
      readonly projectKey: string;
      readonly moduleKey: string;
      /** Path of the app's own page, with a leading slash. */
      readonly rest: string;
    }
  | {
      /** Pages of the app that belong to the whole site: for everybody, or among Jira's settings. */
      readonly page: 'global' | 'admin';
      readonly moduleKey: string;
      readonly rest: string;
    }
  | { readonly page: 'permissions' }
  | { readonly page: 'unknown' };

const issuePath = /^\/browse\/([^/]+)\/?$/;
const appPath = /^\/jira\/projects\/([^/]+)\/apps\/([^/]+)(\/.*)?$/;
const sitePath = /^\/jira\/(settings\/)?apps\/([^/]+)(\/.*)?$/;
const projectPath = /^\/jira\/projects\/([^/]+)(?:\/(\w+))?\/?$/;

/** Reads a path of the site. */
export function routeOf(pathname: string): Route {
  if (/^\/(jira\/?|jira\/projects\/?)?$/.test(pathname)) return { page: 'projects' };
  if (/^\/issues\/?$/.test(pathname)) return { page: 'issues' };
  const issue = issuePath.exec(pathname);
  if (issue?.[1]) return { page: 'issue', issueKey: decodeURIComponent(issue[1]) };
  const app = appPath.exec(pathname);
  if (app?.[1] && app[2]) {
    return { page: 'app', projectKey: app[1], moduleKey: app[2], rest: app[3] ?? '/' };
  }
  return siteRouteOf(pathname) ?? projectRouteOf(pathname) ?? { page: 'unknown' };
}

function siteRouteOf(pathname: string): Route | undefined {
  if (/^\/jira\/settings(\/permissions)?\/?$/.test(pathname)) return { page: 'permissions' };
  const [, settings, moduleKey, rest = '/'] = sitePath.exec(pathname) ?? [];
  if (moduleKey === undefined) return undefined;
  return { page: settings === undefined ? 'global' : 'admin', moduleKey, rest };
}

function projectRouteOf(pathname: string): Route | undefined {
  const [, projectKey, name = 'summary'] = projectPath.exec(pathname) ?? [];
  const tab = projectTabs.find((each) => each === name);
  return projectKey !== undefined && tab ? { page: 'project', projectKey, tab } : undefined;
}

export const issueAddress = (key: string): string => `/browse/${encodeURIComponent(key)}`;
export const projectAddress = (key: string, tab: ProjectTab = 'summary'): string =>
  `/jira/projects/${key}/${tab}`;
export const appAddress = (projectKey: string, moduleKey: string): string =>
  `/jira/projects/${projectKey}/apps/${moduleKey}`;
export const globalAddress = (moduleKey: string): string => `/jira/apps/${moduleKey}`;
export const adminAddress = (moduleKey: string): string => `/jira/settings/apps/${moduleKey}`;
export const permissionsAddress = '/jira/settings/permissions';
export const searchAddress = (jql: string): string => `/issues/?${new URLSearchParams({ jql })}`;
