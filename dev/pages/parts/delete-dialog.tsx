import { useText } from '../i18n/use-text';
import { ConfirmDialog } from './confirm-dialog';

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
  return (
    <ConfirmDialog
      title={text('deleteTitle', { key: name })}
      explanation={explanation}
      action={text('delete')}
      done={text('deletedFlag', { key: name })}
      next={next}
      onConfirm={onDelete}
      onClose={onClose}
    />
  );
}
