import type { ReactNode } from 'react';
import styles from './inline-select.module.css';

interface InlineSelectProps {
  readonly label: string;
  readonly value: string;
  /** Whether something else than the first, plain choice is made. */
  readonly isSet: boolean;
  readonly onChange: (value: string) => void;
  /** Options of a list. */
  readonly children: ReactNode;
}

/** One of a few in a toolbar: its name before it, chosen from the browser's own list. */
export function InlineSelect({ label, value, isSet, onChange, children }: InlineSelectProps) {
  return (
    <label className={`${styles['select']} ${isSet ? styles['set'] : ''}`}>
      <span className={styles['label']} aria-hidden="true">
        {label}
      </span>
      <select
        className={styles['list']}
        aria-label={label}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {children}
      </select>
    </label>
  );
}
