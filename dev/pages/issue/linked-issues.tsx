import { useState } from 'react';
import { IconButton } from '@atlaskit/button/new';
import AddIcon from '@atlaskit/icon/core/add';
import CrossIcon from '@atlaskit/icon/core/cross';
import { useText } from '../i18n/use-text';
import type { Issue, IssueLink } from '../jira/types';
import { unlink } from '../jira/work-queries';
import { IssueKeyLink } from '../parts/issue-key-link';
import { StatusLozenge } from '../parts/status-lozenge';
import type { Act } from './act';
import { LinkForm } from './link-form';

/** How a link reads from this issue, and its other end. */
function readFrom({ id, type, outwardIssue, inwardIssue }: IssueLink) {
  const other = outwardIssue ?? inwardIssue;
  return other ? [{ id, words: outwardIssue ? type.outward : type.inward, other }] : [];
}

type ReadLink = ReturnType<typeof readFrom>[number];

function Linked({ link, act }: { readonly link: ReadLink; readonly act: Act }) {
  const text = useText();
  const { id, other } = link;
  return (
    <li>
      <IssueKeyLink issueKey={other.key} type={other.fields.issuetype} />
      <span className="grow ellipsis" title={other.fields.summary}>
        {other.fields.summary}
      </span>
      <StatusLozenge status={other.fields.status} />
      <IconButton
        appearance="subtle"
        spacing="compact"
        icon={CrossIcon}
        label={text('unlink', { key: other.key })}
        onClick={() => void act(() => unlink(id))}
      />
    </li>
  );
}

/** What the issue is linked with, by the words of the link. */
export function LinkedIssues({ issue, act }: { readonly issue: Issue; readonly act: Act }) {
  const text = useText();
  const [linking, setLinking] = useState(false);
  const links = issue.fields.issuelinks.flatMap(readFrom);
  const kinds = [...new Set(links.map(({ words }) => words))];
  return (
    <section aria-label={text('linkedIssues')}>
      <div className="section-title">
        <h2 className="section-name">{text('linkedIssues')}</h2>
        <IconButton
          appearance="subtle"
          icon={AddIcon}
          label={text('linkIssue')}
          onClick={() => setLinking(true)}
        />
      </div>
      {linking && <LinkForm issue={issue} act={act} onDone={() => setLinking(false)} />}
      {kinds.map((words) => (
        <div key={words} className="linked-kind">
          <h3 className="subtle">{words}</h3>
          <ul className="child-list">
            {links
              .filter((link) => link.words === words)
              .map((link) => (
                <Linked key={link.id} link={link} act={act} />
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
