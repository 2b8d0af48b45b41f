import type { ReactNode } from 'react';
import { useWords } from '../i18n/words';
import styles from './more.module.css';

interface MoreProps {
  /** Open from the start, where something in it is filled or refused. */
  readonly open: boolean;
  readonly children: ReactNode;
}

/** What a form rarely needs, behind the browser's own disclosure. */
export function More({ open, children }: MoreProps) {
  const { t } = useWords();
  return (
    <details open={open} className={styles['more']}>
      <summary className={styles['summary']}>{t('common.more')}</summary>
      <div className={styles['inside']}>{children}</div>
    </details>
  );
}
