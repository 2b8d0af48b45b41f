import Button from '@atlaskit/button/new';
import EmptyState from '@atlaskit/empty-state';
import Spinner from '@atlaskit/spinner';
import { useText } from '../i18n/use-text';
import { JiraError } from '../jira/client';
import { navigate } from '../router/history';
import { useSite } from '../site/session-context';

/** The first moments of a page. */
export function Waiting() {
  const text = useText();
  return (
    <div className="centred">
      <Spinner size="large" label={text('loading')} />
    </div>
  );
}

/** The reader may not see this; a stranger is asked to log in. */
export function NoAccess() {
  const text = useText();
  const { session } = useSite();
  const anonymous = session.me.accountId === null;
  return (
    <EmptyState
      header={text(anonymous ? 'logInTitle' : 'noAccessTitle')}
      description={text(anonymous ? 'logInText' : 'noAccessText')}
    />
  );
}

/** There is nothing here, or the reader may not know that there is. */
export function NotFound() {
  const text = useText();
  return (
    <EmptyState
      header={text('notFoundTitle')}
      description={text('notFoundText')}
      primaryAction={
        <Button onClick={() => navigate('/jira/projects')}>{text('goToProjects')}</Button>
      }
    />
  );
}

interface ProblemProps {
  readonly error: Error;
  onRetry(): void;
}

/** Why a page cannot be shown, in Jira's manner. */
export function Problem({ error, onRetry }: ProblemProps) {
  const text = useText();
  const { session } = useSite();
  const status = error instanceof JiraError ? error.status : 0;
  if (status === 401 || status === 403 || !session.me.hasJiraAccess) return <NoAccess />;
  if (status === 404) return <NotFound />;
  return (
    <EmptyState
      header={text('somethingWrong')}
      description={error.message}
      primaryAction={<Button onClick={onRetry}>{text('retry')}</Button>}
    />
  );
}
