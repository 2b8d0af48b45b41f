import Button from '@atlaskit/button/new';
import { useEffect, type FormEvent, type KeyboardEvent } from 'react';
import type { Assessment } from '../../../src/domain/check-in';
import { holdStill } from '../../api/liveness';
import { useWords } from '../../i18n/words';
import { ChoiceRow } from '../../ui/choice-row';
import { useAnnounce } from '../../ui/live';
import { StatusShape } from '../../ui/status-shape';
import { SubmitTrouble } from '../../ui/submit-trouble';
import { NoteField } from '../../ui/text-field';
import { useFirstFault } from '../../ui/use-first-fault';
import { errorAt } from '../../ui/use-submit';
import type { KeyResultView } from '../../ui/views';
import styles from './check-in-form.module.css';
import { meaningOf } from './check-in-keys';
import { isEmpty, useCheckIn } from './use-check-in';
import { ValueField } from './value-field';

interface CheckInFormProps {
  readonly keyResult: KeyResultView;
  readonly today: string;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

const levels = Array.from({ length: 11 }, (_, n) => ({ value: String(n), face: n }));
const claims = ['on-track', 'at-risk', 'off-track'] as const;

const isWriting = (target: EventTarget): boolean =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && !['radio', 'checkbox'].includes(target.type));

/** The focus goes with the choice, so that no other cell looks chosen. */
const focusOn = (form: HTMLFormElement, choice: string): void =>
  form.querySelector<HTMLInputElement>(`input[type="radio"][value="${choice}"]`)?.focus();

interface AssessmentProps {
  readonly value: Assessment | null;
  readonly onChange: (value: Assessment) => void;
}

/** How it looks to whoever checks in. */
function AssessmentField({ value, onChange }: AssessmentProps) {
  const words = useWords();
  return (
    <ChoiceRow
      label={words.t('checkIn.assessment')}
      choices={claims.map((claim) => ({
        value: claim,
        face: (
          <>
            <StatusShape status={claim} />
            {words.status(claim)}
          </>
        ),
      }))}
      value={value}
      onChange={onChange}
    />
  );
}

/** A check-in in ten seconds: value, 0-9, g/y/r, a note, Enter. */
export default function CheckInForm(props: CheckInFormProps) {
  const { keyResult, today, onSaved, onCancel } = props;
  const { t } = useWords();
  const announce = useAnnounce();
  const checkIn = useCheckIn(keyResult, () => {
    announce(t('checkIn.saved', { key: keyResult.key }));
    onSaved();
  });
  const { draft, change, submission, save } = checkIn;
  const form = useFirstFault(submission);
  useEffect(holdStill, []);
  const send = () => {
    void save();
    form.toFault();
  };
  const byIssues = keyResult.measure.kind === 'issues';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send();
  };
  const pressed = (event: KeyboardEvent<HTMLFormElement>) => {
    // What was typed is thrown away by "Cancel" only.
    if (event.key === 'Escape' && isEmpty(draft)) return onCancel();
    const plain = !event.metaKey && !event.ctrlKey && !event.altKey;
    if (!plain || isWriting(event.target)) return;
    const meaning = meaningOf(event.key);
    if (meaning === null) return;
    event.preventDefault();
    change({ [meaning.kind]: meaning.value });
    focusOn(event.currentTarget, String(meaning.value));
  };
  return (
    <form
      className={styles['form']}
      onSubmit={submit}
      onKeyDown={pressed}
      noValidate
      ref={form.ref}
    >
      <h3 className={styles['title']}>{t('checkIn.title', { key: keyResult.key })}</h3>
      <ValueField keyResult={keyResult} checkIn={checkIn} today={today} />
      <ChoiceRow
        tight
        label={t('confidence.label')}
        choices={levels}
        value={draft.confidence === null ? null : String(draft.confidence)}
        onChange={(chosen) => change({ confidence: Number(chosen) })}
        help={t('checkIn.confidence.hint')}
        error={
          checkIn.missingConfidence
            ? t('checkIn.confidence.missing')
            : errorAt(submission.refusal, 'confidence')
        }
        autoFocus={byIssues}
      />
      <AssessmentField value={draft.assessment} onChange={(assessment) => change({ assessment })} />
      <NoteField
        label={t('checkIn.note')}
        placeholder={t('checkIn.note.placeholder')}
        optional
        value={draft.note}
        error={errorAt(submission.refusal, 'note')}
        onChange={(note) => change({ note })}
        onEnter={send}
      />
      <SubmitTrouble submission={submission} fields={['value', 'parts', 'confidence', 'note']} />
      <div className={styles['foot']}>
        <Button type="submit" appearance="primary" isLoading={submission.busy}>
          {t('checkIn.open')}
        </Button>
        <Button appearance="subtle" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
      </div>
      <p className={styles['keys']}>{t('checkIn.keys')}</p>
    </form>
  );
}
