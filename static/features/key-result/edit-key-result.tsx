import { useState } from 'react';
import { call } from '../../api/call';
import { useWords } from '../../i18n/words';
import { Form } from '../../ui/form';
import { useAnnounce } from '../../ui/live';
import { ReasonField } from '../../ui/reason-field';
import { StaleInForm } from '../../ui/stale-in-form';
import { useEdit } from '../../ui/use-edit';
import { errorAt } from '../../ui/use-submit';
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
  const { submission } = edit;
  const faults = faultsOf(draft);
  const complete = Object.keys(faults).length === 0;
  const shown = edit.tried ? faults : {};
  const refused = (field: string) => errorAt(submission.refusal, field);
  const save = async () => {
    const changes = complete ? changesOf(draft, before) : null;
    if (changes !== null && Object.keys(changes).length === 0) return onDone();
    const saved = await edit.save(complete, async (version, reason) => {
      await call('keyResult.edit', {
        id: before.id,
        version,
        ...changes,
        ...(reason === undefined ? {} : { reason }),
      });
    });
    if (!saved) return;
    announce(t('common.saved'));
    await reload().then(onDone);
  };
  return (
    <Form
      title={t('keyResult.edit', { key: before.key })}
      submitLabel={t('common.save')}
      submission={submission}
      fields={['title', 'measure', 'weight', 'cadenceDays', 'ownerId', 'reason']}
      onSubmit={() => void save()}
      onCancel={onDone}
    >
      <KeyResultFields
        kindFixed
        autoFocus
        draft={draft}
        onChange={setDraft}
        faults={shown}
        refused={refused}
      />
      <RhythmFields draft={draft} onChange={setDraft} faults={shown} refused={refused} />
      {needsReason && (
        <ReasonField
          value={edit.reason}
          onChange={edit.setReason}
          missing={edit.reasonMissing}
          refused={refused('reason')}
        />
      )}
      <StaleInForm
        submission={submission}
        onMine={() => void save()}
        onTheirs={() => void reload().then(onDone)}
      />
    </Form>
  );
}
