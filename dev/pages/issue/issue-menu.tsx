import { useRef, useState } from 'react';
import { IconButton } from '@atlaskit/button/new';
import DropdownMenu, { DropdownItem, DropdownItemGroup } from '@atlaskit/dropdown-menu';
import ShowMoreIcon from '@atlaskit/icon/core/show-more-horizontal';
import { ModalTransition } from '@atlaskit/modal-dialog';
import type { ModuleView } from '../../site/protocol';
import { ActionDialog } from '../frames/action-dialog';
import { useText } from '../i18n/use-text';
import { deleteIssue } from '../jira/queries';
import type { Issue } from '../jira/types';
import { bothRefs } from '../parts/both-refs';
import { DeleteDialog } from '../parts/delete-dialog';
import { projectAddress } from '../router/routes';
import { useSite } from '../site/session-context';
import { MoveDialog } from './move-dialog';

interface IssueMenuProps {
  readonly issue: Issue;
  onRefresh(): void;
}

/** The issue's own menu; the app's actions stand between Jira's. */
export function IssueMenu({ issue, onRefresh }: IssueMenuProps) {
  const text = useText();
  const { modules } = useSite();
  const [deleting, setDeleting] = useState(false);
  const [moving, setMoving] = useState(false);
  const [acting, setActing] = useState<ModuleView | null>(null);
  const button = useRef<HTMLButtonElement | null>(null);
  // It goes only with its parent.
  const isSubtask = issue.fields.issuetype.hierarchyLevel < 0;
  const actions = modules.modules.filter(({ type }) => type === 'jira:issueAction');
  return (
    <>
      <DropdownMenu
        shouldRenderToParent
        placement="bottom-end"
        trigger={({ triggerRef, ...trigger }) => (
          <IconButton
            {...trigger}
            ref={bothRefs(triggerRef, button)}
            appearance="subtle"
            icon={ShowMoreIcon}
            label={text('actions')}
          />
        )}
      >
        <DropdownItemGroup>
          <DropdownItem onClick={() => void navigator.clipboard.writeText(window.location.href)}>
            {text('copyLink')}
          </DropdownItem>
          {actions.map((module) => (
            <DropdownItem key={module.key} onClick={() => setActing(module)}>
              {module.title}
            </DropdownItem>
          ))}
          {!isSubtask && (
            <DropdownItem onClick={() => setMoving(true)}>{text('move')}</DropdownItem>
          )}
          <DropdownItem onClick={() => setDeleting(true)}>{text('delete')}</DropdownItem>
        </DropdownItemGroup>
      </DropdownMenu>
      <ModalTransition>
        {deleting && (
          <DeleteDialog
            name={issue.key}
            explanation={text('deleteText')}
            next={projectAddress(issue.fields.project.key, 'list')}
            onDelete={() => deleteIssue(issue.key)}
            onClose={() => setDeleting(false)}
          />
        )}
        {moving && <MoveDialog issue={issue} onClose={() => setMoving(false)} />}
        {acting && (
          <ActionDialog
            module={acting}
            place={{ issueKey: issue.key }}
            returnFocus={button}
            onRefresh={onRefresh}
            onGone={() => setActing(null)}
          />
        )}
      </ModalTransition>
    </>
  );
}
