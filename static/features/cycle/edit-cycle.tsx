import { useState } from 'react';
import { call } from '../../api/call';
import { useWords } from '../../i18n/words';
import { EditForm } from '../../ui/edit-form';
import { useAnnounce } from '../../ui/live';
import { useEdit } from '../../ui/use-edit';
import type { CycleView } from '../../ui/views';
import { TheirChanges } from '../history/their-changes';
import { useUndo } from '../lifecycle/use-undo';
import { CycleFields, cycleFields, isComplete, type CycleDraft } from './cycle-fields';

interface EditCycleProps {
  readonly cycle: CycleView;
  readonly onDone: () => void;
  readonly onSaved: (cycleId: string) => Promise<void>;
}

/** Renames a cycle or moves its dates; after publishing with a reason. */
export function EditCycle({ cycle, onDone, onSaved }: EditCycleProps) {
  const { t } = useWords();
  const announce = useAnnounce();
  const [before] = useState(cycle);
  const [draft, setDraft] = useState<CycleDraft>({
    name: before.name,
    startsOn: before.startsOn,
    endsOn: before.endsOn,
  });
  const undo = useUndo(() => onSaved(before.id));
  const needsReason = before.stage === 'published';
  const edit = useEdit({ version: before.version, needsReason });
  const save = async () => {
    const saved = await edit.save(isComplete(draft), async (version, said) => {
      const written = await call('cycle.edit', {
        id: before.id,
        version,
        ...draft,
        ...said,
      });
      undo.done(t('common.saved'), { kind: 'cycle', ...written });
    });
    if (!saved) return;
    announce(t('common.saved'));
    await onSaved(before.id);
  };
  return (
    <EditForm
      title={t('cycle.edit')}
      edit={edit}
      fields={cycleFields}
      onSave={() => void save()}
      onCancel={onDone}
      onTheirs={() => void onSaved(before.id)}
      theirs={<TheirChanges kind="cycle" id={before.id} seen={before.version} edit={edit} />}
    >
      <CycleFields draft={draft} onChange={setDraft} tried={edit.tried} refused={edit.refused} />
    </EditForm>
  );
}
