import { useWords } from '../../i18n/words';
import { Moment } from '../../ui/moment';
import type { KeyResultView } from '../../ui/views';
import styles from './work.module.css';

type Said = 'work.unseen' | 'work.neverSeen';

interface SinceProps {
  readonly said: Said;
  readonly n: number;
  readonly at: string | null;
}

/** How many, and since when: the sentence has its moment in the middle. */
function Since({ said, n, at }: SinceProps) {
  const { t } = useWords();
  if (n === 0 || at === null) return null;
  const [before, after] = t(said, { n }).split('{when}');
  return (
    <>
      {before}
      <Moment at={at} />
      {after}{' '}
    </>
  );
}

/** Issues that Jira does not show the app now: what that does to the figure, and what to do. */
export function UnseenIssues({ work }: Pick<KeyResultView, 'work'>) {
  const { t } = useWords();
  if (work === null || work.unseen === 0) return null;
  const { unseen, unseenSince, neverSeen, neverSeenSince } = work;
  return (
    <p className={styles['quiet']}>
      <Since said="work.unseen" n={unseen - neverSeen} at={unseenSince} />
      <Since said="work.neverSeen" n={neverSeen} at={neverSeenSince} />
      {t('work.unseen.do')}
    </p>
  );
}
