import { Waiting } from '../parts/problem';
import { NotAdmin } from '../settings/admin-only';
import { PermissionTable } from '../settings/permission-table';
import { useAdministers } from './use-rights';

/** Who holds the app's permissions in a project; for those who administer it. */
export function ProjectPermissions({ projectKey }: { readonly projectKey: string }) {
  const administers = useAdministers(projectKey);
  if (administers === undefined) return <Waiting />;
  return administers ? <PermissionTable projectKey={projectKey} /> : <NotAdmin />;
}
