import Button from '@atlaskit/button/new';
import { useEffect, type FormEvent, type ReactNode } from 'react';
import { holdStill } from '../api/liveness';
import { useWords } from '../i18n/words';
import styles from './form.module.css';
import { SubmitTrouble } from './submit-trouble';
import { useFirstFault } from './use-first-fault';
import type { Submission } from './use-submit';

interface FormProps {
  readonly title: string;
  readonly lead?: string;
  readonly submitLabel: string;
  readonly submission: Submission;
  /** Fields that show their own errors. */
  readonly fields: readonly string[];
  readonly danger?: boolean;
  /** `StaleInForm` stands among the children. */
  readonly saysStale?: boolean;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
  readonly children?: ReactNode;
}

/** A form in the page: Enter saves, only "Cancel" throws away, and what went wrong stands above the buttons. */
export function Form(props: FormProps) {
  const {
    title,
    lead,
    submitLabel,
    submission,
    fields,
    danger = false,
    saysStale = false,
    onSubmit,
    onCancel,
  } = props;
  const { t } = useWords();
  const form = useFirstFault(submission);
  useEffect(holdStill, []);
  // A reader who opened it by keyboard writes on at once; a field that took the focus keeps it.
  useEffect(() => {
    const drawn = requestAnimationFrame(form.toFirst);
    return () => cancelAnimationFrame(drawn);
  }, [form.toFirst]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
    form.toFault();
  };
  return (
    <form className={styles['form']} onSubmit={submit} noValidate ref={form.ref} aria-label={title}>
      <h3 className={styles['title']}>{title}</h3>
      {lead !== undefined && <p className={styles['lead']}>{lead}</p>}
      {props.children}
      <SubmitTrouble submission={submission} fields={fields} saysStale={saysStale} />
      <div className={styles['foot']}>
        <Button
          type="submit"
          appearance={danger ? 'danger' : 'primary'}
          isLoading={submission.busy}
        >
          {submitLabel}
        </Button>
        <Button appearance="subtle" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
