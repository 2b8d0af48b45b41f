import { useWords } from '../../i18n/words';
import styles from './key-result-screen.module.css';

interface BackLinkProps {
  readonly onBack: () => void;
  /** What the key result belongs to: O-12. */
  readonly objectiveKey?: string;
}

/** The way back to the board. */
export function BackLink({ onBack, objectiveKey }: BackLinkProps) {
  const { t } = useWords();
  return (
    <nav aria-label={t('detail.crumbs')}>
      <ol className={styles['crumbs']}>
        <li>
          <button type="button" className={styles['crumb']} onClick={onBack}>
            {t('detail.back')}
          </button>
        </li>
        {objectiveKey !== undefined && <li className={styles['here']}>{objectiveKey}</li>}
      </ol>
    </nav>
  );
}
