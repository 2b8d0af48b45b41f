import type { ReactNode } from 'react';
import styles from './lozenge.module.css';
import type { Tone } from './tone';

interface LozengeProps {
  readonly tone: Tone;
  /** A shape before the words. */
  readonly sign?: ReactNode;
  readonly children: ReactNode;
}

/** A few words on the colour of their meaning; too many are cut short. */
export function Lozenge({ tone, sign, children }: LozengeProps) {
  return (
    <span className={lozengeClass(tone)}>
      {sign}
      <span className={styles['text']}>{children}</span>
    </span>
  );
}

const lozengeClass = (tone: Tone): string => `${styles['lozenge']} ${styles[tone]}`;

/** The same on something that can be clicked. */
export const lozengeButtonClass = (tone: Tone): string =>
  `${lozengeClass(tone)} ${styles['button']}`;
