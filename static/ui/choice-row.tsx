import { useId, type ReactNode } from 'react';
import styles from './choice-row.module.css';
import { FieldError } from './field';

export interface Choice<T extends string> {
  readonly value: T;
  readonly face: ReactNode;
}

interface ChoiceRowProps<T extends string> {
  readonly label: string;
  readonly choices: readonly Choice<T>[];
  readonly value: T | null;
  readonly onChange: (value: T) => void;
  /** Many small choices share the width evenly. */
  readonly tight?: boolean;
  readonly help?: string | undefined;
  readonly error?: string | undefined;
  readonly autoFocus?: boolean;
}

/** One of a few in a row: native radio buttons, so arrows move and a reader counts them. */
export function ChoiceRow<T extends string>(props: ChoiceRowProps<T>) {
  const { label, choices, value, onChange, tight = false, help, error, autoFocus = false } = props;
  const name = useId();
  const note = `${name}-note`;
  const first = choices.findIndex((choice) => choice.value === value);
  return (
    <fieldset
      aria-describedby={help === undefined && error === undefined ? undefined : note}
      data-fault={error === undefined ? undefined : ''}
    >
      <legend className={styles['legend']}>{label}</legend>
      <div className={`${styles['row']} ${tight ? styles['tight'] : ''}`}>
        {choices.map((choice, index) => (
          <label key={choice.value} className={styles['choice']}>
            <input
              type="radio"
              className={styles['input']}
              name={name}
              value={choice.value}
              checked={choice.value === value}
              autoFocus={autoFocus && index === Math.max(0, first)}
              onChange={() => onChange(choice.value)}
            />
            <span className={styles['face']}>{choice.face}</span>
          </label>
        ))}
      </div>
      {error !== undefined && <FieldError id={note} text={error} />}
      {error === undefined && help !== undefined && (
        <p className={styles['help']} id={note}>
          {help}
        </p>
      )}
    </fieldset>
  );
}
