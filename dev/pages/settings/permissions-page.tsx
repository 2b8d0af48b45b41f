import { useEffect } from 'react';
import Heading from '@atlaskit/heading';
import { useText } from '../i18n/use-text';
import { PermissionTable } from './permission-table';

/** Jira's global permissions, as far as the app brought them. */
export function PermissionsPage() {
  const text = useText();
  useEffect(() => {
    document.title = `${text('globalPermissions')} - Jira`;
  }, [text]);
  return (
    <>
      <div className="page-title">
        <Heading size="large" as="h1">
          {text('globalPermissions')}
        </Heading>
      </div>
      <PermissionTable />
    </>
  );
}
