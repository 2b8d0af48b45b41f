import type { FrameLocator, Page } from 'playwright-core';

export const boardOf = (projectKey: string): string =>
  `/jira/projects/${projectKey}/apps/okr-project`;
export const issuePage = (issueKey: string): string => `/browse/${issueKey}`;

/** The app's frame on a project's page. */
export const board = (page: Page): FrameLocator => page.frameLocator('iframe[src*="project.html"]');
/** The app's frame in the issue's right-hand column. */
export const context = (page: Page): FrameLocator =>
  page.frameLocator('iframe[src*="context.html"]');
/** The app's frame in the issue's body. */
export const panel = (page: Page): FrameLocator => page.frameLocator('iframe[src*="panel.html"]');
export const globalPage = '/jira/apps/okr-global';
/** The app's frame on its page of the whole site. */
export const global = (page: Page): FrameLocator => page.frameLocator('iframe[src*="global.html"]');
