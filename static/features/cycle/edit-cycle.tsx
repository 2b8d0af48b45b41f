import { useState } from 'react';
import { call } from '../../api/call';
import { useWords } from '../../i18n/words';
import { Form } from '../../ui/form';
import { useAnnounce } from '../../ui/live';
import { ReasonField } from '../../ui/reason-field';
import { StaleInForm } from '../../ui/stale-in-form';
import { useEdit } from '../../ui/use-edit';
import { errorAt } from '../../ui/use-submit';
import type { CycleView } from '../../ui/views';
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
  const needsReason = before.stage === 'published';
  const edit = useEdit({ version: before.version, needsReason });
  const { submission } = edit;
  const save = async () => {
    const saved = await edit.save(isComplete(draft), async (version, reason) => {
      await call('cycle.edit', {
        id: before.id,
        version,
        ...draft,
        ...(reason === undefined ? {} : { reason }),
      });
    });
    if (!saved) return;
    announce(t('common.saved'));
    await onSaved(before.id);
  };
  return (
    <Form
      title={t('cycle.edit')}
      submitLabel={t('common.save')}
      submission={submission}
      fields={[...cycleFields, 'reason']}
      onSubmit={() => void save()}
      onCancel={onDone}
    >
      <CycleFields
        draft={draft}
        onChange={setDraft}
        tried={edit.tried}
        refused={(field) => errorAt(submission.refusal, field)}
      />
      {needsReason && (
        <ReasonField
          value={edit.reason}
          onChange={edit.setReason}
          missing={edit.reasonMissing}
          refused={errorAt(submission.refusal, 'reason')}
        />
      )}
      <StaleInForm
        submission={submission}
        onMine={() => void save()}
        onTheirs={() => void onSaved(before.id)}
      />
    </Form>
  );
}
