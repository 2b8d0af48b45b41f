import { useWords } from '../../i18n/words';
import styles from './view-tabs.module.css';

type View = 'alignment' | null;

interface ViewTabsProps {
  readonly view: View;
  readonly onView: (view: View) => void;
}

const views = [
  [null, 'alignment.view.board'],
  ['alignment', 'alignment.view.alignment'],
] as const;

/** The same goals as a board or as a tree. */
export function ViewTabs({ view, onView }: ViewTabsProps) {
  const { t } = useWords();
  return (
    <nav className={styles['tabs']} aria-label={t('alignment.views')}>
      {views.map(([each, label]) => (
        <button
          key={label}
          type="button"
          className={styles['tab']}
          aria-current={each === view ? 'page' : undefined}
          onClick={() => onView(each)}
        >
          {t(label)}
        </button>
      ))}
    </nav>
  );
}
