import { useState } from 'react';
import Button, { IconButton } from '@atlaskit/button/new';
import DropdownMenu, { DropdownItem, DropdownItemGroup } from '@atlaskit/dropdown-menu';
import ShowMoreIcon from '@atlaskit/icon/core/show-more-horizontal';
import Modal, {
  ModalBody,
  ModalFooter,
  ModalHeader,
  ModalTitle,
  ModalTransition,
} from '@atlaskit/modal-dialog';
import { useFlags } from '../frames/flags';
import { useText } from '../i18n/use-text';
import { deleteIssue } from '../jira/queries';
import type { Issue } from '../jira/types';
import { navigate } from '../router/history';
import { projectAddress } from '../router/routes';

function DeleteDialog({ issue, onClose }: { readonly issue: Issue; onClose(): void }) {
  const text = useText();
  const flags = useFlags();
  const remove = async () => {
    try {
      await deleteIssue(issue.key);
      const title = text('deletedFlag', { key: issue.key });
      flags.show({ id: issue.key, title, type: 'success', isAutoDismiss: true });
      navigate(projectAddress(issue.fields.project.key, 'list'));
    } catch (error) {
      const description = error instanceof Error ? error.message : String(error);
      flags.show({ id: 'jira', title: text('somethingWrong'), description, type: 'error' });
      onClose();
    }
  };
  return (
    <Modal onClose={onClose} width="small">
      <ModalHeader hasCloseButton>
        <ModalTitle appearance="danger">{text('deleteTitle', { key: issue.key })}</ModalTitle>
      </ModalHeader>
      <ModalBody>{text('deleteText')}</ModalBody>
      <ModalFooter>
        <Button appearance="subtle" onClick={onClose}>
          {text('cancel')}
        </Button>
        <Button appearance="danger" onClick={() => void remove()}>
          {text('delete')}
        </Button>
      </ModalFooter>
    </Modal>
  );
}

/** The issue's own menu. */
export function IssueMenu({ issue }: { readonly issue: Issue }) {
  const text = useText();
  const [deleting, setDeleting] = useState(false);
  return (
    <>
      <DropdownMenu
        shouldRenderToParent
        placement="bottom-end"
        trigger={({ triggerRef, ...trigger }) => (
          <IconButton
            {...trigger}
            ref={triggerRef}
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
          <DropdownItem onClick={() => setDeleting(true)}>{text('delete')}</DropdownItem>
        </DropdownItemGroup>
      </DropdownMenu>
      <ModalTransition>
        {deleting && <DeleteDialog issue={issue} onClose={() => setDeleting(false)} />}
      </ModalTransition>
    </>
  );
}
