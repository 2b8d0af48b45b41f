import ErrorIcon from '@atlaskit/icon/core/status-error';
import { useId, type ReactNode } from 'react';
import { useWords } from '../i18n/words';
import styles from './field.module.css';

/** What a control needs to belong to its label, help and error. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
}

interface FieldProps {
  readonly label: string;
  readonly help?: ReactNode;
  readonly error?: string | undefined;
  readonly optional?: boolean;
  readonly children: (control: ControlProps) => ReactNode;
}

/** The sentence under a field that says what is wrong with it. */
export function FieldError({ id, text }: { readonly id: string; readonly text: string }) {
  return (
    <span className={styles['error']} id={id} role="alert">
      <ErrorIcon label="" size="small" color="currentColor" />
      {text}
    </span>
  );
}

/** A label, its control, and under it help or the error. */
export function Field({ label, help, error, optional = false, children }: FieldProps) {
  const words = useWords();
  const id = useId();
  const note = `${id}-note`;
  const hasNote = error !== undefined || help !== undefined;
  return (
    <div className={styles['field']}>
      <label className={styles['label']} htmlFor={id}>
        {label}
        {optional && <span className={styles['optional']}> ({words.t('common.optional')})</span>}
      </label>
      {children({
        id,
        'aria-describedby': hasNote ? note : undefined,
        'aria-invalid': error !== undefined,
      })}
      {error !== undefined && <FieldError id={note} text={error} />}
      {error === undefined && help !== undefined && (
        <span className={styles['help']} id={note}>
          {help}
        </span>
      )}
    </div>
  );
}
