import { useId, useState, type ReactNode } from 'react';
import Button from '@atlaskit/button/new';
import Modal, { ModalBody, ModalFooter, ModalHeader, ModalTitle } from '@atlaskit/modal-dialog';
import SectionMessage from '@atlaskit/section-message';
import { useText } from '../i18n/use-text';

interface FormDialogProps {
  readonly title: string;
  /** What its button says. */
  readonly action: string;
  readonly children: ReactNode;
  /** When it rejects, the dialog stays and shows why. */
  onSave(): Promise<void>;
  onClose(): void;
}

/** A form in a dialog of its own; it closes once what was asked for is done. */
export function FormDialog({ title, action, children, onSave, onClose }: FormDialogProps) {
  const text = useText();
  const id = useId();
  const [problem, setProblem] = useState('');
  const save = async () => {
    try {
      await onSave();
      onClose();
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <Modal onClose={onClose} width="medium">
      <ModalHeader hasCloseButton>
        <ModalTitle>{title}</ModalTitle>
      </ModalHeader>
      <ModalBody>
        <form
          id={id}
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          {problem && <SectionMessage appearance="error">{problem}</SectionMessage>}
          {children}
        </form>
      </ModalBody>
      <ModalFooter>
        <Button appearance="subtle" onClick={onClose}>
          {text('cancel')}
        </Button>
        <Button appearance="primary" type="submit" form={id}>
          {action}
        </Button>
      </ModalFooter>
    </Modal>
  );
}
