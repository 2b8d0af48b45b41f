import type { ModuleView } from '../../site/protocol';
import type { NavigationTarget } from '../bridge/services';
import { contentAddress } from '../confluence/routes';
import { adminAddress, appAddress, globalAddress, issueAddress } from '../router/routes';

/** Path of a page of the app; null for modules that are no pages, and for project pages without a project. */
function pathOfModule({ key, type }: ModuleView, projectKey: string | undefined): string | null {
  switch (type) {
    case 'jira:projectPage':
      return projectKey === undefined ? null : appAddress(projectKey, key);
    case 'jira:globalPage':
      return globalAddress(key);
    case 'jira:adminPage':
      return adminAddress(key);
    default:
      return null;
  }
}

/** Absolute address of what an app wants to go to; null for places this site does not have. */
export function addressOfTarget(
  target: NavigationTarget,
  origin: string,
  modules: readonly ModuleView[],
): string | null {
  if (target.url !== undefined) return new URL(target.url, origin).href;
  if (target.target === 'issue' && target.issueKey !== undefined) {
    return origin + issueAddress(target.issueKey);
  }
  if (target.target === 'contentView' && target.contentId !== undefined) {
    return origin + contentAddress(target.contentId);
  }
  if (target.target !== 'module') return null;
  const module = modules.find(({ key }) => key === target.moduleKey);
  const page = module ? pathOfModule(module, target.projectKey) : null;
  return page === null ? null : origin + page + (target.path?.replace(/^\/?/, '/') ?? '');
}
