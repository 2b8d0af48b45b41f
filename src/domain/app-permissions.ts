/** Keys by which Jira knows the app's own permissions; null while the app has not found out. */
export interface AppPermissions {
  /** Of the whole site: "Administer OKRs". */
  readonly administer: string | null;
  /** Of one project: "Manage project OKRs". */
  readonly manage: string | null;
}

/** Jira's own permissions alone decide. */
export const noAppPermissions: AppPermissions = { administer: null, manage: null };

/** A key holds the ids of app and environment, which the app cannot tell; its end is the module's. */
export function appPermissionsAmong(keys: readonly string[]): AppPermissions {
  const ending = (moduleKey: string): string | null =>
    keys.find((key) => key.endsWith(`/static/${moduleKey}`)) ?? null;
  return { administer: ending('okr-administer'), manage: ending('okr-manage') };
}
