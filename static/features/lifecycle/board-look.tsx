import { useWords } from '../../i18n/words';
import styles from './lifecycle.module.css';

/** How a board is looked at. */
export interface BoardLook {
  readonly sort: 'attention' | 'order';
  readonly archived: boolean;
}

interface BoardLookBarProps {
  readonly look: BoardLook;
  readonly onLook: (look: BoardLook) => void;
}

/** By attention or by hand; what is archived instead of what is not. */
export function BoardLookBar({ look, onLook }: BoardLookBarProps) {
  const { t } = useWords();
  const byHand = look.sort === 'order';
  return (
    <div className={styles['bar']} role="group" aria-label={t('order.label')}>
      <button
        type="button"
        className={styles['chip']}
        aria-pressed={byHand}
        onClick={() => onLook({ ...look, sort: byHand ? 'attention' : 'order' })}
      >
        {t('order.hand')}
      </button>
      <button
        type="button"
        className={styles['chip']}
        aria-pressed={look.archived}
        onClick={() => onLook({ ...look, archived: !look.archived })}
      >
        {t('archive.filter')}
      </button>
    </div>
  );
}
