import type { ReactNode } from 'react';
import { useWords } from '../i18n/words';
import { Form } from './form';
import { ReasonField } from './reason-field';
import { StaleInForm } from './stale-in-form';
import type { Edit } from './use-edit';

interface EditFormProps {
  readonly title: string;
  readonly edit: Edit;
  /** Fields that show their own errors. */
  readonly fields: readonly string[];
  /** Default: Save. */
  readonly submitLabel?: string;
  readonly onSave: () => void;
  readonly onCancel: () => void;
  /** Starts again from what somebody else saved meanwhile. */
  readonly onTheirs?: () => void;
  /** What the other one wrote. */
  readonly theirs?: ReactNode;
  readonly children: ReactNode;
}

/** A form for something that has versions: asks for a reason after publishing, and offers both ways past a stale refusal. */
export function EditForm(props: EditFormProps) {
  const { title, edit, fields, submitLabel, onSave, onCancel, onTheirs, theirs, children } = props;
  const { t } = useWords();
  const { submission } = edit;
  return (
    <Form
      title={title}
      submitLabel={submitLabel ?? t('common.save')}
      submission={submission}
      fields={[...fields, 'reason']}
      saysStale={onTheirs !== undefined}
      onSubmit={onSave}
      onCancel={onCancel}
    >
      {children}
      {edit.needsReason && (
        <ReasonField
          value={edit.reason}
          onChange={edit.setReason}
          missing={edit.reasonMissing}
          refused={edit.refused('reason')}
        />
      )}
      {onTheirs !== undefined && (
        <StaleInForm submission={submission} theirs={theirs} onMine={onSave} onTheirs={onTheirs} />
      )}
    </Form>
  );
}
