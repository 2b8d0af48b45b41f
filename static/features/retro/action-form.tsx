import { useRef, useState } from 'react';
import { newId } from '../../api/ids';
import { useWords } from '../../i18n/words';
import { Form } from '../../ui/form';
import { OwnerField } from '../../ui/owner-field';
import { LineField } from '../../ui/text-field';
import { StaleInForm } from '../../ui/stale-in-form';
import { useEdit } from '../../ui/use-edit';
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
  const edit = useEdit({ version: action?.revision ?? 0, needsReason: false });
  const id = useRef(action?.id ?? newId());
  const [text, setText] = useState(action?.text ?? '');
  const [ownerId, setOwnerId] = useState(action?.ownerId ?? null);
  const [dueOn, setDueOn] = useState(action?.dueOn ?? '');
  const save = async () => {
    const written = { id: id.current, text, ownerId, dueOn: dueOn === '' ? null : dueOn };
    const saved = await edit.save(text.trim() !== '', (revision) =>
      session.saveAction({ ...written, revision }),
    );
    if (saved) onDone();
  };
  const missing = edit.tried && text.trim() === '' ? t('retro.action.missing') : undefined;
  return (
    <Form
      title={t(action === null ? 'retro.action.add' : 'retro.action.edit')}
      submitLabel={t('common.save')}
      submission={edit.submission}
      fields={['text', 'ownerId', 'dueOn']}
      saysStale
      onSubmit={() => void save()}
      onCancel={onDone}
    >
      <LineField
        label={t('retro.action.text')}
        value={text}
        onChange={setText}
        error={missing ?? edit.refused('text')}
      />
      <OwnerField
        ownerId={ownerId}
        nobody={t('retro.action.nobody')}
        onChange={setOwnerId}
        error={edit.refused('ownerId')}
      />
      <LineField
        kind="date"
        label={t('retro.action.dueOn')}
        value={dueOn}
        onChange={setDueOn}
        error={edit.refused('dueOn')}
        optional
      />
      <StaleInForm submission={edit.submission} onMine={() => void save()} onTheirs={onDone} />
    </Form>
  );
}
