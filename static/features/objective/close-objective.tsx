import { useState } from 'react';
import { call } from '../../api/call';
import { useWords } from '../../i18n/words';
import { Form } from '../../ui/form';
import { useAnnounce } from '../../ui/live';
import { NoteField } from '../../ui/text-field';
import { StaleInForm } from '../../ui/stale-in-form';
import { useEdit } from '../../ui/use-edit';
import { errorAt } from '../../ui/use-submit';
import type { ObjectiveView } from '../../ui/views';
import { scoreOf, suggestClose, type CloseDraft } from './close-draft';
import { CloseFields } from './close-fields';

interface CloseObjectiveProps {
  readonly objective: ObjectiveView;
  readonly onDone: () => void;
  readonly reload: () => Promise<void>;
}

const wish = (draft: CloseDraft) => ({ outcome: draft.outcome, score: scoreOf(draft) ?? null });

/** Ends an objective and each of its key results, with what their progress suggests. */
export function CloseObjective({ objective, onDone, reload }: CloseObjectiveProps) {
  const { t } = useWords();
  const announce = useAnnounce();
  const { commitment, keyResults, judgement } = objective;
  const [own, setOwn] = useState(() => suggestClose(judgement.progress, commitment));
  const [ends, setEnds] = useState(() =>
    keyResults.map(({ judgement: each }) => suggestClose(each.progress, commitment)),
  );
  const [note, setNote] = useState('');
  const edit = useEdit({ version: objective.version, needsReason: false });
  const { submission } = edit;
  const complete = [own, ...ends].every((draft) => scoreOf(draft) !== undefined);
  const save = async () => {
    const saved = await edit.save(complete, async (version) => {
      await call('objective.close', {
        id: objective.id,
        version,
        ...wish(own),
        note,
        keyResults: keyResults.flatMap(({ id }, index) => {
          const end = ends[index];
          return end === undefined ? [] : [{ id, ...wish(end) }];
        }),
      });
    });
    if (!saved) return;
    announce(t('objective.closed', { key: objective.key }));
    await reload().then(onDone);
  };
  return (
    <Form
      title={t('close.title', { key: objective.key })}
      lead={t('close.body')}
      submitLabel={t('close.submit')}
      submission={submission}
      fields={['outcome', 'score', 'note', 'keyResults']}
      saysStale
      onSubmit={() => void save()}
      onCancel={onDone}
    >
      <CloseFields
        name={`${objective.key} ${objective.title}`}
        progress={judgement.progress}
        draft={own}
        onChange={setOwn}
        refused={(field) => errorAt(submission.refusal, field)}
      />
      {keyResults.map((keyResult, index) => {
        const end = ends[index];
        if (end === undefined) return null;
        return (
          <CloseFields
            key={keyResult.id}
            name={`${keyResult.key} ${keyResult.title}`}
            progress={keyResult.judgement.progress}
            draft={end}
            onChange={(changed) => setEnds(ends.with(index, changed))}
            refused={(field) => errorAt(submission.refusal, `keyResults.${String(index)}.${field}`)}
          />
        );
      })}
      <NoteField
        optional
        label={t('close.note')}
        value={note}
        onChange={setNote}
        error={errorAt(submission.refusal, 'note')}
      />
      <StaleInForm
        submission={submission}
        onMine={() => void save()}
        onTheirs={() => void reload().then(onDone)}
      />
    </Form>
  );
}
