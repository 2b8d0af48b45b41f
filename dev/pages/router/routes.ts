/** What a page of the site shows. */
export type Route =
  | { readonly page: 'projects' }
  | { readonly page: 'issues' }
  | { readonly page: 'issue'; readonly issueKey: string }
  | { readonly page: 'project'; readonly projectKey: string; readonly tab: 'summary' | 'list' }
  | {
      readonly page: 'app';
      readonly projectKey: string;
      readonly moduleKey: string;
      /** Path of the app's own page, with a leading slash. */
      readonly rest: string;
    }
  | { readonly page: 'unknown' };

const issuePath = /^\/browse\/([^/]+)\/?$/;
const appPath = /^\/jira\/projects\/([^/]+)\/apps\/([^/]+)(\/.*)?$/;
const projectPath = /^\/jira\/projects\/([^/]+)(?:\/(summary|list))?\/?$/;

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
  const project = projectPath.exec(pathname);
  if (project?.[1]) {
    const tab = project[2] === 'list' ? 'list' : 'summary';
    return { page: 'project', projectKey: project[1], tab };
  }
  return { page: 'unknown' };
}

export const issueAddress = (key: string): string => `/browse/${encodeURIComponent(key)}`;
export const projectAddress = (key: string, tab: 'summary' | 'list' = 'summary'): string =>
  `/jira/projects/${key}/${tab}`;
export const appAddress = (projectKey: string, moduleKey: string): string =>
  `/jira/projects/${projectKey}/apps/${moduleKey}`;
export const searchAddress = (jql: string): string => `/issues/?${new URLSearchParams({ jql })}`;
