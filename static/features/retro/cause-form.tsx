import { useRef, useState } from 'react';
import { retroWords } from '../../../src/contract/wording/retro-words';
import type { Hands } from '../../../src/domain/cause';
import { newId } from '../../api/ids';
import { useWords } from '../../i18n/words';
import { ChoiceRow } from '../../ui/choice-row';
import { Form } from '../../ui/form';
import { NoteField } from '../../ui/text-field';
import { StaleInForm } from '../../ui/stale-in-form';
import { useEdit } from '../../ui/use-edit';
import { evidenceDraft, evidenceOf } from './evidence-draft';
import { EvidenceField } from './evidence-field';
import type { RetroCause } from './retro-data';
import type { RetroSession } from './session';

interface CauseFormProps {
  readonly hands: Hands;
  /** Null: a new one. */
  readonly cause: RetroCause | null;
  readonly session: RetroSession;
  readonly onDone: () => void;
}

/** A cause: in whose hands, and what shows it. */
export function CauseForm({ hands, cause, session, onDone }: CauseFormProps) {
  const { t, locale } = useWords();
  const edit = useEdit({ version: cause?.revision ?? 0, needsReason: false });
  const id = useRef(cause?.id ?? newId());
  const [text, setText] = useState(cause?.text ?? '');
  const [side, setSide] = useState(hands);
  const [evidence, setEvidence] = useState(() => evidenceDraft(cause?.evidence));
  const save = async () => {
    const written = { id: id.current, text, hands: side, evidence: evidenceOf(evidence) };
    const saved = await edit.save(text.trim() !== '', (revision) =>
      session.saveCause({ ...written, revision }),
    );
    if (saved) onDone();
  };
  const missing = edit.tried && text.trim() === '' ? t('retro.cause.missing') : undefined;
  return (
    <Form
      title={t(cause === null ? 'retro.cause.add' : 'retro.cause.edit')}
      submitLabel={t('common.save')}
      submission={edit.submission}
      fields={['text', 'evidence']}
      saysStale
      onSubmit={() => void save()}
      onCancel={onDone}
    >
      <NoteField
        label={t('retro.cause.text')}
        value={text}
        onChange={setText}
        maxLength={1000}
        error={missing ?? edit.refused('text')}
      />
      <ChoiceRow
        label={t('retro.cause.hands')}
        choices={(['ours', 'outside'] as const).map((value) => ({
          value,
          face: retroWords(locale).hands[value],
        }))}
        value={side}
        onChange={setSide}
      />
      <EvidenceField
        draft={evidence}
        onChange={setEvidence}
        cards={session.data.cards}
        error={edit.refused('evidence')}
      />
      <StaleInForm submission={edit.submission} onMine={() => void save()} onTheirs={onDone} />
    </Form>
  );
}
