import { useWords } from '../../i18n/words';
import { LinkTo } from '../../ui/destination';
import { projectKeyOf, type Place } from '../place/place';
import styles from './key-result-screen.module.css';

interface BackLinkProps {
  readonly onBack: () => void;
  readonly place: Place;
  /** What a key result belongs to; a way there. */
  readonly objective?: { readonly id: string; readonly key: string };
}

/** The way back to the list, and up to the objective. */
export function BackLink({ onBack, place, objective }: BackLinkProps) {
  const { t } = useWords();
  return (
    <nav aria-label={t('detail.crumbs')}>
      <ol className={styles['crumbs']}>
        <li>
          <button type="button" className={styles['crumb']} onClick={onBack}>
            {t('detail.back')}
          </button>
        </li>
        {objective !== undefined && (
          <li className={styles['here']}>
            <LinkTo
              to={{ kind: 'objective', id: objective.id, projectKey: projectKeyOf(place) }}
              onGo={() => place.go({ open: { kind: 'objective', id: objective.id } })}
            >
              {objective.key}
            </LinkTo>
          </li>
        )}
      </ol>
    </nav>
  );
}
