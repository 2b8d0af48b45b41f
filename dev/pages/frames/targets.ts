import type { NavigationTarget } from '../bridge/services';
import { appAddress, issueAddress } from '../router/routes';

/** Absolute address of what an app wants to go to; null for places this site does not have. */
export function addressOfTarget(target: NavigationTarget, origin: string): string | null {
  if (target.url !== undefined) return new URL(target.url, origin).href;
  if (target.target === 'issue' && target.issueKey !== undefined) {
    return origin + issueAddress(target.issueKey);
  }
  if (target.target === 'module' && target.projectKey !== undefined && target.moduleKey) {
    const path = target.path?.replace(/^\/?/, '/') ?? '';
    return origin + appAddress(target.projectKey, target.moduleKey) + path;
  }
  return null;
}
