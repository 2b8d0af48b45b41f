import { getAppContext } from '@forge/api';
import type { MacroIdentity } from '../domain/adf/macro';

/** How Confluence names a macro of this app in a page, in the environment that runs. */
export function macroIdentity(moduleKey: string): MacroIdentity {
  const { appAri, environmentAri } = getAppContext();
  const path = `${appAri.appId}/${environmentAri.environmentId}/static/${moduleKey}`;
  return { extensionKey: path, extensionId: `ari:cloud:ecosystem::extension/${path}` };
}
