import Button from '@atlaskit/button/new';
import CrossIcon from '@atlaskit/icon/core/cross';
import EditIcon from '@atlaskit/icon/core/edit';
import { useState } from 'react';
import { useIssues } from '../../api/use-issues';
import { useWords } from '../../i18n/words';
import { LinkTo } from '../../ui/destination';
import { IconAction } from '../../ui/icon-action';
import { IssueStatus } from '../../ui/issue-status';
import { Person } from '../../ui/person';
import { ActionForm } from './action-form';
import { FileAction } from './file-action';
import type { RetroAction } from './retro-data';
import styles from './retro.module.css';
import type { RetroSession } from './session';
import type { Attempt } from './use-trouble';

interface ActionItemProps {
  readonly action: RetroAction;
  readonly session: RetroSession;
  readonly attempt: Attempt;
}

/** The issue that an action became, as Jira shows it to the viewer. */
export function ActionIssue({ issue }: { readonly issue: NonNullable<RetroAction['issue']> }) {
  const { issues } = useIssues([issue.id], '');
  const found = issues?.get(issue.id);
  return (
    <>
      <LinkTo to={{ kind: 'issue', issueKey: issue.key }}>{issue.key}</LinkTo>
      {found !== undefined && <IssueStatus issue={found} />}
    </>
  );
}

/** One action: who, until when, and its issue or the way to one. */
export function ActionItem({ action, session, attempt }: ActionItemProps) {
  const { t, day } = useWords();
  const [open, setOpen] = useState<'edit' | 'file' | null>(null);
  const close = () => setOpen(null);
  const { id, text, ownerId, dueOn, issue } = action;
  const { may, home } = session.data.retrospective;
  if (open === 'edit') {
    return (
      <li>
        <ActionForm action={action} session={session} onDone={close} />
      </li>
    );
  }
  return (
    <li className={styles['item']}>
      <div className={styles['itemHead']}>
        <p className={styles['text']}>{text}</p>
        {may.write && (
          <span className={styles['tools']}>
            <IconAction
              icon={EditIcon}
              label={t('retro.action.edit')}
              onClick={() => setOpen('edit')}
            />
            <IconAction
              icon={CrossIcon}
              label={t('retro.action.remove')}
              onClick={() => void attempt(() => session.removeAction(id))}
            />
          </span>
        )}
      </div>
      <div className={styles['line']}>
        {ownerId !== null && <Person accountId={ownerId} withName />}
        {dueOn !== null && <span>{t('retro.action.due', { day: day(dueOn) })}</span>}
        {issue !== null && <ActionIssue issue={issue} />}
        {issue === null && may.write && open === null && (
          <Button spacing="compact" onClick={() => setOpen('file')}>
            {t('retro.action.file')}
          </Button>
        )}
      </div>
      {open === 'file' && <FileAction actionId={id} home={home} session={session} onDone={close} />}
    </li>
  );
}
