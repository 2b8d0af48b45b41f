import './issue.css';
import './work.css';
import { useEffect } from 'react';
import { AppFrame } from '../frames/app-frame';
import { IssueContext } from '../frames/issue-context';
import type { Issue } from '../jira/types';
import { Problem, Waiting } from '../parts/problem';
import { useWidth } from '../parts/use-width';
import { useSite } from '../site/session-context';
import { Activity } from './activity';
import { Children } from './children';
import { Crumbs } from './crumbs';
import { Dates } from './dates';
import { Description } from './description';
import { DetailsPanel } from './details-panel';
import { IssueMenu } from './issue-menu';
import { LinkedIssues } from './linked-issues';
import { StatusMenu } from './status-menu';
import { Summary } from './summary';
import { useIssue, type IssueHandle } from './use-issue';

interface PartProps {
  readonly issue: Issue;
  readonly handle: IssueHandle;
}

function Main({ issue, handle }: PartProps) {
  const { modules } = useSite();
  const panels = modules.modules.filter(({ type }) => type === 'jira:issuePanel');
  return (
    <div className="issue-main">
      <Summary issue={issue} act={handle.act} />
      <Description issue={issue} />
      <Children issue={issue} revision={handle.revision} act={handle.act} />
      <LinkedIssues issue={issue} act={handle.act} />
      {panels.map((module) => (
        <section key={module.key} aria-label={module.title}>
          <div className="section-title">
            <h2 className="section-name">
              {module.iconUrl && <img src={module.iconUrl} alt="" width="16" height="16" />}
              {module.title}
            </h2>
          </div>
          <AppFrame
            module={module}
            place={{ issueKey: issue.key }}
            onRefresh={() => void handle.reload()}
          />
        </section>
      ))}
      <Activity issue={issue} />
    </div>
  );
}

function Side({ issue, handle }: PartProps) {
  const { modules } = useSite();
  const contexts = modules.modules.filter(({ type }) => type === 'jira:issueContext');
  return (
    <div className="issue-side">
      <StatusMenu issue={issue} act={handle.act} />
      <DetailsPanel issue={issue} act={handle.act} />
      {contexts.map((module) => (
        <IssueContext
          key={module.key}
          module={module}
          issueKey={issue.key}
          revision={handle.revision}
          onRefresh={() => void handle.reload()}
        />
      ))}
      <Dates issue={issue} />
    </div>
  );
}

/** Jira's issue view with the app's modules in their places. */
export function IssuePage({ issueKey }: { readonly issueKey: string }) {
  const handle = useIssue(issueKey);
  const [box, width] = useWidth();
  const issue = handle.value;
  const title = issue ? `[${issue.key}] ${issue.fields.summary}` : issueKey;
  useEffect(() => {
    document.title = `${title} - Jira`;
  }, [title]);
  if (handle.error) return <Problem error={handle.error} onRetry={() => void handle.reload()} />;
  if (!issue) return <Waiting />;
  return (
    <div ref={box} className={width < 860 ? 'issue issue-narrow' : 'issue'}>
      <div className="issue-head">
        <Crumbs issue={issue} />
        <IssueMenu issue={issue} onRefresh={() => void handle.reload()} />
      </div>
      <Main issue={issue} handle={handle} />
      <Side issue={issue} handle={handle} />
    </div>
  );
}
