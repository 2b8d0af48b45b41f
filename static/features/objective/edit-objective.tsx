import { useState } from 'react';
import { call } from '../../api/call';
import { useWords } from '../../i18n/words';
import { EditForm } from '../../ui/edit-form';
import { useAnnounce } from '../../ui/live';
import { useEdit } from '../../ui/use-edit';
import type { ObjectiveView } from '../../ui/views';
import { TheirChanges } from '../history/their-changes';
import { useUndo } from '../lifecycle/use-undo';
import { changesOf, draftOf, weightFault } from './objective-draft';
import { ObjectiveFields, objectiveFields } from './objective-fields';

interface EditObjectiveProps {
  readonly objective: ObjectiveView;
  readonly onDone: () => void;
  readonly reload: () => Promise<void>;
}

/** Changes an objective; after publishing with a reason. */
export function EditObjective({ objective, onDone, reload }: EditObjectiveProps) {
  const { t } = useWords();
  const announce = useAnnounce();
  const [before] = useState(objective);
  const [draft, setDraft] = useState(() => draftOf(objective));
  const edit = useEdit({ version: before.version, needsReason: before.stage === 'published' });
  const undo = useUndo(reload);
  const titleMissing = draft.title.trim() === '';
  const complete = !titleMissing && !weightFault(draft);
  const changes = changesOf(draft, before);
  const save = async () => {
    if (Object.keys(changes).length === 0) return onDone();
    const saved = await edit.save(complete, async (version, said) => {
      const written = await call('objective.edit', {
        id: before.id,
        version,
        ...changes,
        ...said,
      });
      undo.done(t('common.saved'), { kind: 'objective', ...written });
    });
    if (!saved) return;
    announce(t('common.saved'));
    onDone();
    await reload();
  };
  return (
    <EditForm
      title={t('objective.edit', { key: before.key })}
      edit={edit}
      fields={objectiveFields}
      onSave={() => void save()}
      onCancel={onDone}
      onTheirs={() => void reload().then(onDone)}
      theirs={<TheirChanges kind="objective" id={before.id} seen={before.version} edit={edit} />}
    >
      <ObjectiveFields
        draft={draft}
        onChange={setDraft}
        titleMissing={edit.tried && titleMissing}
        refused={edit.refused}
      />
    </EditForm>
  );
}
