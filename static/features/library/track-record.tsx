import { useWords } from '../../i18n/words';
import styles from './library.module.css';
import type { TemplateView } from './library-types';

/** What came of a template so far; outcomes are a dash until something made of it was closed. */
export function TrackRecord({ record }: { readonly record: TemplateView['record'] }) {
  const { t, score } = useWords();
  const { uses, teams, outcomes } = record;
  const mean = outcomes?.meanScore ?? null;
  return (
    <p className={styles['record']}>
      <span>{t('library.used', { n: uses })}</span>
      {teams > 1 && <span>{t('library.teams', { n: teams })}</span>}
      <span>
        {outcomes === null
          ? t('library.achieved.none')
          : t('library.achieved', { done: outcomes.achieved, n: outcomes.closed })}
      </span>
      <span>{t('library.meanScore', { score: mean === null ? '–' : score(mean) })}</span>
    </p>
  );
}
