import { useRef, useState } from 'react';
import { retroWords } from '../../../src/contract/wording/retro-words';
import type { Hands } from '../../../src/domain/cause';
import type { Evidence } from '../../../src/domain/evidence';
import { newId } from '../../api/ids';
import { useWords } from '../../i18n/words';
import { ChoiceRow } from '../../ui/choice-row';
import { Form } from '../../ui/form';
import { NoteField } from '../../ui/text-field';
import { errorAt, useSubmit } from '../../ui/use-submit';
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
  const submission = useSubmit();
  const id = useRef(cause?.id ?? newId());
  const [text, setText] = useState(cause?.text ?? '');
  const [side, setSide] = useState(hands);
  const [evidence, setEvidence] = useState<readonly Evidence[]>(cause?.evidence ?? []);
  const [tried, setTried] = useState(false);
  const save = async () => {
    setTried(true);
    if (text.trim() === '') return;
    const written = { id: id.current, revision: cause?.revision ?? 0, text, hands: side };
    const saved = await submission.run(() =>
      session.saveCause({ ...written, evidence: [...evidence] }),
    );
    if (saved) onDone();
  };
  const missing = tried && text.trim() === '' ? t('retro.cause.missing') : undefined;
  return (
    <Form
      title={t(cause === null ? 'retro.cause.add' : 'retro.cause.edit')}
      submitLabel={t('common.save')}
      submission={submission}
      fields={['text', 'evidence']}
      onSubmit={() => void save()}
      onCancel={onDone}
    >
      <NoteField
        label={t('retro.cause.text')}
        value={text}
        onChange={setText}
        maxLength={1000}
        error={missing ?? errorAt(submission.refusal, 'text')}
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
        evidence={evidence}
        onChange={setEvidence}
        cards={session.data.cards}
        error={errorAt(submission.refusal, 'evidence')}
      />
    </Form>
  );
}
