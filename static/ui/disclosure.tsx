import { useState, type ReactNode } from 'react';
import styles from './disclosure.module.css';

interface DisclosureProps {
  readonly label: string;
  readonly startsOpen?: boolean;
  /** Something inside needs the reader. */
  readonly forceOpen?: boolean;
  /** What is inside is not drawn before somebody looks. */
  readonly lazy?: boolean;
  readonly children: ReactNode;
}

/** More for those who want it, folded until then. */
export function Disclosure({
  label,
  startsOpen = false,
  forceOpen = false,
  lazy = false,
  children,
}: DisclosureProps) {
  const [open, setOpen] = useState(startsOpen);
  const [seen, setSeen] = useState(startsOpen || !lazy);
  return (
    <details
      className={styles['disclosure']}
      open={open || forceOpen}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
        setSeen(seen || event.currentTarget.open);
      }}
    >
      <summary className={styles['summary']}>{label}</summary>
      <div className={styles['content']}>{seen && children}</div>
    </details>
  );
}
