import { useRef, useState } from 'react';
import { newId } from '../../api/ids';
import { useWords } from '../../i18n/words';
import { Form } from '../../ui/form';
import { OwnerField } from '../../ui/owner-field';
import { LineField } from '../../ui/text-field';
import { errorAt, useSubmit } from '../../ui/use-submit';
import type { RetroAction } from './retro-data';
import type { RetroSession } from './session';

interface ActionFormProps {
  /** Null: a new one. */
  readonly action: RetroAction | null;
  readonly session: RetroSession;
  readonly onDone: () => void;
}

/** What will be done, by whom, until when. */
export function ActionForm({ action, session, onDone }: ActionFormProps) {
  const { t } = useWords();
  const submission = useSubmit();
  const id = useRef(action?.id ?? newId());
  const [text, setText] = useState(action?.text ?? '');
  const [ownerId, setOwnerId] = useState(action?.ownerId ?? null);
  const [dueOn, setDueOn] = useState(action?.dueOn ?? '');
  const [tried, setTried] = useState(false);
  const save = async () => {
    setTried(true);
    if (text.trim() === '') return;
    const written = { id: id.current, revision: action?.revision ?? 0, text, ownerId };
    const due = dueOn === '' ? null : dueOn;
    if (await submission.run(() => session.saveAction({ ...written, dueOn: due }))) onDone();
  };
  const missing = tried && text.trim() === '' ? t('retro.action.missing') : undefined;
  return (
    <Form
      title={t(action === null ? 'retro.action.add' : 'retro.action.edit')}
      submitLabel={t('common.save')}
      submission={submission}
      fields={['text', 'ownerId', 'dueOn']}
      onSubmit={() => void save()}
      onCancel={onDone}
    >
      <LineField
        label={t('retro.action.text')}
        value={text}
        onChange={setText}
        error={missing ?? errorAt(submission.refusal, 'text')}
      />
      <OwnerField
        ownerId={ownerId}
        nobody={t('retro.action.nobody')}
        onChange={setOwnerId}
        error={errorAt(submission.refusal, 'ownerId')}
      />
      <LineField
        kind="date"
        label={t('retro.action.dueOn')}
        value={dueOn}
        onChange={setDueOn}
        error={errorAt(submission.refusal, 'dueOn')}
        optional
      />
    </Form>
  );
}
