import { permissionCatalog, type PermissionInfo } from './catalog';

/** A permission that an app brings along. */
export interface AppPermission extends Omit<PermissionInfo, 'id'> {
  /** Key of the module in the app's manifest. */
  readonly moduleKey: string;
  /** Who holds a global one before an administrator changed anything. */
  readonly defaultGrants: readonly DefaultGrant[];
}

export type DefaultGrant = 'none' | 'all' | 'jira-administrators';

/** The permissions of one Jira: its own and those of the app. */
export interface PermissionCatalog {
  readonly all: readonly PermissionInfo[];
  readonly ofApp: readonly AppPermission[];
  find(key: string): PermissionInfo | undefined;
  appPermission(key: string): AppPermission | undefined;
}

/** What Jira answers as the number of a permission that has none. */
const noNumber = '-1';

export function createCatalog(ofApp: readonly AppPermission[]): PermissionCatalog {
  const own = ofApp.map(({ key, name, type, description }) => {
    return { id: noNumber, key, name, type, description };
  });
  const all = [...permissionCatalog, ...own];
  const byKey = new Map(all.map((permission) => [permission.key, permission]));
  return {
    all,
    ofApp,
    find: (key) => byKey.get(key),
    appPermission: (key) => ofApp.find((permission) => permission.key === key),
  };
}
