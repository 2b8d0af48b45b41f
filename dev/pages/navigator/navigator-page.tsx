import './navigator.css';
import { useState } from 'react';
import Button from '@atlaskit/button/new';
import EmptyState from '@atlaskit/empty-state';
import Heading from '@atlaskit/heading';
import SectionMessage from '@atlaskit/section-message';
import Textfield from '@atlaskit/textfield';
import { useText } from '../i18n/use-text';
import { JiraError } from '../jira/client';
import { search } from '../jira/queries';
import type { SearchPage } from '../jira/types';
import { IssueTable } from '../parts/issue-table';
import { NoAccess, Problem, Waiting } from '../parts/problem';
import { useLoaded } from '../parts/use-loaded';
import { navigate, usePlace } from '../router/history';
import { searchAddress } from '../router/routes';
import { useLiveCount } from '../site/live';
import { useSite } from '../site/session-context';

const pageSize = 50;
const everything = 'created is not EMPTY ORDER BY created DESC';

function JqlBar({ jql }: { readonly jql: string }) {
  const text = useText();
  const [typed, setTyped] = useState(jql);
  return (
    <form
      className="jql-bar"
      onSubmit={(event) => {
        event.preventDefault();
        navigate(searchAddress(typed));
      }}
    >
      <div className="grow">
        <Textfield
          isMonospaced
          spellCheck={false}
          aria-label={text('jql')}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </div>
      <Button type="submit">{text('runQuery')}</Button>
    </form>
  );
}

interface PagerProps {
  readonly page: SearchPage;
  /** Tokens of the pages before this one. */
  readonly before: readonly string[];
  onGo(tokens: readonly string[]): void;
}

function Pager({ page, before, onGo }: PagerProps) {
  const text = useText();
  const from = before.length * pageSize + 1;
  const next = page.nextPageToken;
  return (
    <div className="pager">
      <span className="subtle numbers">
        {text('shown', { from, to: from + page.issues.length - 1 })}
      </span>
      <Button isDisabled={before.length === 0} onClick={() => onGo(before.slice(0, -1))}>
        {text('previous')}
      </Button>
      <Button isDisabled={!next} onClick={() => next && onGo([...before, next])}>
        {text('next')}
      </Button>
    </div>
  );
}

function Results({ jql }: { readonly jql: string }) {
  const text = useText();
  const { session } = useSite();
  const [tokens, setTokens] = useState<readonly string[]>([]);
  const token = tokens.at(-1);
  const found = useLoaded(
    `${jql} ${token ?? ''}`,
    () => search(jql, token, pageSize),
    useLiveCount('jira'),
  );
  if (found.error instanceof JiraError && [400, 501].includes(found.error.status)) {
    return (
      <div className="jql-errors">
        <SectionMessage appearance="error">
          {found.error.sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </SectionMessage>
      </div>
    );
  }
  if (found.error) return <Problem error={found.error} onRetry={() => void found.reload()} />;
  if (!found.value) return <Waiting />;
  if (found.value.issues.length === 0) {
    // Jira answers a stranger's search with nothing, not with a refusal.
    if (session.me.accountId === null) return <NoAccess />;
    return <EmptyState header={text('noIssuesTitle')} description={text('noIssuesText')} />;
  }
  return (
    <>
      <IssueTable issues={found.value.issues} />
      <Pager page={found.value} before={tokens} onGo={setTokens} />
    </>
  );
}

/** Jira's issue navigator: a query, and what it finds. */
export function NavigatorPage() {
  const text = useText();
  const jql = new URLSearchParams(usePlace().search).get('jql') ?? everything;
  return (
    <>
      <div className="page-title">
        <Heading size="large" as="h1">
          {text('issues')}
        </Heading>
      </div>
      <JqlBar key={jql} jql={jql} />
      <Results key={`results ${jql}`} jql={jql} />
    </>
  );
}
