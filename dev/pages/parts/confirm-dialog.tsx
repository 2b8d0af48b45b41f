import Button from '@atlaskit/button/new';
import Modal, { ModalBody, ModalFooter, ModalHeader, ModalTitle } from '@atlaskit/modal-dialog';
import { useFlags } from '../frames/flags';
import { useText } from '../i18n/use-text';
import { navigate } from '../router/history';

interface ConfirmDialogProps {
  readonly title: string;
  /** What goes with it. */
  readonly explanation: string;
  /** What the button says. */
  readonly action: string;
  /** What a flag says once it is done. */
  readonly done: string;
  /** Where the reader goes afterwards. */
  readonly next: string;
  onConfirm(): Promise<void>;
  onClose(): void;
}

/** Asks before something goes away. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, explanation, action, done, next, onConfirm, onClose } = props;
  const text = useText();
  const flags = useFlags();
  const confirm = async () => {
    try {
      await onConfirm();
      flags.show({ id: done, title: done, type: 'success', isAutoDismiss: true });
      onClose();
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
        <ModalTitle appearance="danger">{title}</ModalTitle>
      </ModalHeader>
      <ModalBody>{explanation}</ModalBody>
      <ModalFooter>
        <Button appearance="subtle" onClick={onClose}>
          {text('cancel')}
        </Button>
        <Button appearance="danger" onClick={() => void confirm()}>
          {action}
        </Button>
      </ModalFooter>
    </Modal>
  );
}
