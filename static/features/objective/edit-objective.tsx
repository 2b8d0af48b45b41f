import { useState } from 'react';
import { call } from '../../api/call';
import { useWords } from '../../i18n/words';
import { Form } from '../../ui/form';
import { useAnnounce } from '../../ui/live';
import { ReasonField } from '../../ui/reason-field';
import { StaleInForm } from '../../ui/stale-in-form';
import { useEdit } from '../../ui/use-edit';
import { errorAt } from '../../ui/use-submit';
import type { ObjectiveView } from '../../ui/views';
import { changesOf, draftOf } from './objective-draft';
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
  const { submission } = edit;
  const titleMissing = draft.title.trim() === '';
  const changes = changesOf(draft, before);
  const save = async () => {
    if (Object.keys(changes).length === 0) return onDone();
    const saved = await edit.save(!titleMissing, async (version, reason) => {
      await call('objective.edit', {
        id: before.id,
        version,
        ...changes,
        ...(reason === undefined ? {} : { reason }),
      });
    });
    if (!saved) return;
    announce(t('common.saved'));
    onDone();
    await reload();
  };
  return (
    <Form
      title={t('objective.edit', { key: before.key })}
      submitLabel={t('common.save')}
      submission={submission}
      fields={[...objectiveFields, 'reason']}
      onSubmit={() => void save()}
      onCancel={onDone}
    >
      <ObjectiveFields
        draft={draft}
        onChange={setDraft}
        titleMissing={edit.tried && titleMissing}
        refused={(field) => errorAt(submission.refusal, field)}
      />
      {before.stage === 'published' && (
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
        onTheirs={() => void reload().then(onDone)}
      />
    </Form>
  );
}
