import { useWords } from '../../i18n/words';
import { Moment } from '../../ui/moment';
import type { KeyResultView } from '../../ui/views';
import styles from './work.module.css';

/** Issues that Jira does not show the app now: what that does to the figure, and what to do. */
export function UnseenIssues({ work }: Pick<KeyResultView, 'work'>) {
  const { t } = useWords();
  if (work === null || work.unseen === 0 || work.unseenSince === null) return null;
  const [before, after] = t('work.unseen', { n: work.unseen }).split('{when}');
  return (
    <p className={styles['quiet']}>
      {before}
      <Moment at={work.unseenSince} />
      {after} {t('work.unseen.do')}
    </p>
  );
}
