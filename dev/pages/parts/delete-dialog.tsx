import Button from '@atlaskit/button/new';
import Modal, { ModalBody, ModalFooter, ModalHeader, ModalTitle } from '@atlaskit/modal-dialog';
import { useFlags } from '../frames/flags';
import { useText } from '../i18n/use-text';
import { navigate } from '../router/history';

interface DeleteDialogProps {
  /** Key of what is deleted. */
  readonly name: string;
  /** What goes with it. */
  readonly explanation: string;
  /** Where the reader goes afterwards. */
  readonly next: string;
  onDelete(): Promise<void>;
  onClose(): void;
}

/** Asks before something is deleted for good. */
export function DeleteDialog({ name, explanation, next, onDelete, onClose }: DeleteDialogProps) {
  const text = useText();
  const flags = useFlags();
  const remove = async () => {
    try {
      await onDelete();
      const title = text('deletedFlag', { key: name });
      flags.show({ id: name, title, type: 'success', isAutoDismiss: true });
      navigate(next);
    } catch (error) {
      const description = error instanceof Error ? error.message : String(error);
      flags.show({ id: 'jira', title: text('somethingWrong'), description, type: 'error' });
      onClose();
    }
  };
  return (
    <Modal onClose={onClose} width="small">
      <ModalHeader hasCloseButton>
        <ModalTitle appearance="danger">{text('deleteTitle', { key: name })}</ModalTitle>
      </ModalHeader>
      <ModalBody>{explanation}</ModalBody>
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
