import type { ReactNode } from 'react';
import EmptyState from '@atlaskit/empty-state';
import { useText } from '../i18n/use-text';
import { NoAccess } from '../parts/problem';
import { useSite } from '../site/session-context';

/** Jira's answer to somebody who opens a page for administrators. */
export function NotAdmin() {
  const text = useText();
  return <EmptyState header={text('adminOnlyTitle')} description={text('adminOnlyText')} />;
}

/** What only administrators of Jira see. */
export function AdminOnly({ children }: { readonly children: ReactNode }) {
  const { me } = useSite().session;
  if (!me.hasJiraAccess) return <NoAccess />;
  return me.isJiraAdmin ? children : <NotAdmin />;
}
