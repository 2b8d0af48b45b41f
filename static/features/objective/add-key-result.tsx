import { useRef, useState } from 'react';
import { call } from '../../api/call';
import { newId } from '../../api/ids';
import { useWords } from '../../i18n/words';
import { EditForm } from '../../ui/edit-form';
import { useAnnounce } from '../../ui/live';
import { useEdit } from '../../ui/use-edit';
import type { ObjectiveView } from '../../ui/views';
import { blankKeyResult, contentOf, faultsOf } from '../key-result/key-result-draft';
import { KeyResultFields } from '../key-result/key-result-fields';
import { useUndo } from '../lifecycle/use-undo';
import { RhythmFields } from '../key-result/rhythm-fields';

interface AddKeyResultProps {
  readonly objective: ObjectiveView;
  readonly onDone: () => void;
  readonly reload: () => Promise<void>;
}

/** One more key result; after publishing with a reason. */
export function AddKeyResult({ objective, onDone, reload }: AddKeyResultProps) {
  const { t } = useWords();
  const announce = useAnnounce();
  const id = useRef(newId());
  const [draft, setDraft] = useState(() => blankKeyResult(id.current));
  const needsReason = objective.stage === 'published';
  const edit = useEdit({ version: objective.version, needsReason });
  const undo = useUndo(reload);
  const faults = faultsOf(draft);
  const shown = edit.tried ? faults : {};
  const save = async () => {
    const saved = await edit.save(Object.keys(faults).length === 0, async (_version, said) => {
      const written = await call('keyResult.create', {
        objectiveId: objective.id,
        ...contentOf(draft),
        ...said,
      });
      const title = t('keyResult.created', { key: written.key });
      announce(title);
      undo.done(title, { kind: 'keyResult', ...written });
    });
    if (saved) await reload().then(onDone);
  };
  return (
    <EditForm
      title={t('keyResult.new')}
      submitLabel={t('form.create')}
      edit={edit}
      fields={['title', 'measure', 'weight', 'cadenceDays', 'ownerId']}
      onSave={() => void save()}
      onCancel={onDone}
    >
      <KeyResultFields
        autoFocus
        draft={draft}
        onChange={setDraft}
        faults={shown}
        refused={edit.refused}
      />
      <RhythmFields draft={draft} onChange={setDraft} faults={shown} refused={edit.refused} />
    </EditForm>
  );
}
