import { useWords } from '../../i18n/words';
import type { View } from './address';
import { viewLabels } from './labels';
import styles from './view-tabs.module.css';

interface ViewTabsProps {
  readonly views: readonly View[];
  readonly view: View;
  readonly onView: (view: View) => void;
}

/** The ways to look at the same goals. */
export function ViewTabs({ views, view, onView }: ViewTabsProps) {
  const { t } = useWords();
  return (
    <nav className={styles['tabs']} aria-label={t('page.views')}>
      {views.map((each) => (
        <button
          key={each}
          type="button"
          className={styles['tab']}
          aria-current={each === view ? 'page' : undefined}
          onClick={() => onView(each)}
        >
          {t(viewLabels[each])}
        </button>
      ))}
    </nav>
  );
}
