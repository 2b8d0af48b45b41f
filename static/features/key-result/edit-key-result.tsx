import { useState } from 'react';
import { call } from '../../api/call';
import { useWords } from '../../i18n/words';
import { EditForm } from '../../ui/edit-form';
import { useAnnounce } from '../../ui/live';
import { useEdit } from '../../ui/use-edit';
import { TheirChanges } from '../history/their-changes';
import { useUndo } from '../lifecycle/use-undo';
import type { Detail } from './detail';
import { changesOf, draftOf, faultsOf } from './key-result-draft';
import { KeyResultFields } from './key-result-fields';
import { RhythmFields } from './rhythm-fields';

interface EditKeyResultProps {
  readonly detail: Detail;
  readonly onDone: () => void;
  readonly reload: () => Promise<void>;
}

/** Changes a key result; after publishing with a reason. */
export function EditKeyResult({ detail, onDone, reload }: EditKeyResultProps) {
  const { t } = useWords();
  const announce = useAnnounce();
  const [before] = useState(detail.keyResult);
  const [draft, setDraft] = useState(() => draftOf(before));
  const needsReason = detail.objective.stage === 'published';
  const edit = useEdit({ version: before.version, needsReason });
  const undo = useUndo(reload);
  const faults = faultsOf(draft);
  const complete = Object.keys(faults).length === 0;
  const shown = edit.tried ? faults : {};
  const save = async () => {
    const changes = complete ? changesOf(draft, before) : null;
    if (changes !== null && Object.keys(changes).length === 0) return onDone();
    const saved = await edit.save(complete, async (version, said) => {
      const written = await call('keyResult.edit', {
        id: before.id,
        version,
        ...changes,
        ...said,
      });
      undo.done(t('common.saved'), { kind: 'keyResult', ...written });
    });
    if (!saved) return;
    announce(t('common.saved'));
    await reload().then(onDone);
  };
  return (
    <EditForm
      title={t('keyResult.edit', { key: before.key })}
      edit={edit}
      fields={['title', 'measure', 'weight', 'cadenceDays', 'ownerId']}
      onSave={() => void save()}
      onCancel={onDone}
      onTheirs={() => void reload().then(onDone)}
      theirs={<TheirChanges kind="keyResult" id={before.id} seen={before.version} edit={edit} />}
    >
      <KeyResultFields
        kindFixed
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
