import { useState } from 'react';
import { call } from '../../api/call';
import { useWords } from '../../i18n/words';
import { Form } from '../../ui/form';
import { useAnnounce } from '../../ui/live';
import { StaleInForm } from '../../ui/stale-in-form';
import { NoteField } from '../../ui/text-field';
import { useEdit } from '../../ui/use-edit';
import { errorAt } from '../../ui/use-submit';
import type { CycleView } from '../../ui/views';

interface CloseCycleProps {
  readonly cycle: CycleView;
  readonly onDone: () => void;
  readonly onSaved: (cycleId: string) => Promise<void>;
}

/** Closes a cycle with everything still open in it. */
export function CloseCycle({ cycle, onDone, onSaved }: CloseCycleProps) {
  const { t } = useWords();
  const announce = useAnnounce();
  const [note, setNote] = useState('');
  const edit = useEdit({ version: cycle.version, needsReason: false });
  const save = async () => {
    const saved = await edit.save(true, async (version) => {
      await call('cycle.close', { id: cycle.id, version, note });
    });
    if (!saved) return;
    announce(t('cycle.closed', { name: cycle.name }));
    await onSaved(cycle.id);
  };
  return (
    <Form
      danger
      title={`${t('cycle.close')}: ${cycle.name}`}
      lead={t('cycle.close.body', { name: cycle.name })}
      submitLabel={t('cycle.close')}
      submission={edit.submission}
      fields={['note']}
      saysStale
      onSubmit={() => void save()}
      onCancel={onDone}
    >
      <NoteField
        optional
        label={t('close.note')}
        value={note}
        onChange={setNote}
        error={errorAt(edit.submission.refusal, 'note')}
      />
      <StaleInForm
        submission={edit.submission}
        onMine={() => void save()}
        onTheirs={() => void onSaved(cycle.id)}
      />
    </Form>
  );
}
