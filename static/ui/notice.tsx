import type { ReactNode } from 'react';
import styles from './notice.module.css';

interface NoticeProps {
  readonly title: string;
  readonly body?: ReactNode;
  readonly actions?: ReactNode;
  /** In a narrow place: at the left, without air around it. */
  readonly compact?: boolean;
}

/** A screen that has nothing to list: why, and the way on. */
export function Notice({ title, body, actions, compact = false }: NoticeProps) {
  return (
    <div className={`${styles['notice']} ${compact ? styles['compact'] : ''}`}>
      <h2 className={styles['title']}>{title}</h2>
      {body !== undefined && <div className={styles['body']}>{body}</div>}
      {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
    </div>
  );
}
