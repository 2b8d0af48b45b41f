import type { ReactNode } from 'react';
import styles from './inline-select.module.css';

interface InlineSelectProps {
  readonly label: string;
  readonly value: string;
  /** Whether something else than the first, plain choice is made. */
  readonly isSet: boolean;
  readonly onChange: (value: string) => void;
  /** `name`: as wide before the names of its options are known. Otherwise as wide as the longest option. */
  readonly width?: 'name' | 'longest';
  /** Options of a list. */
  readonly children: ReactNode;
}

/** One of a few in a toolbar: its name before it, chosen from the browser's own list. */
export function InlineSelect(props: InlineSelectProps) {
  const { label, value, isSet, onChange, width = 'longest', children } = props;
  return (
    <label className={`${styles['select']} ${isSet ? styles['set'] : ''}`}>
      <span className={styles['label']} aria-hidden="true">
        {label}
      </span>
      <select
        className={`${styles['list']} ${width === 'name' ? styles['name'] : ''}`}
        aria-label={label}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {children}
      </select>
    </label>
  );
}
