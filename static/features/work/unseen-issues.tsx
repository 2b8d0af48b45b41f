import { useWords } from '../../i18n/words';
import { Moment } from '../../ui/moment';
import type { KeyResultView } from '../../ui/views';
import styles from './work.module.css';

interface SinceProps {
  readonly n: number;
  readonly at: string | null;
}

/** How many, and how old what is known of them is: the sentence has its moment in the middle. */
function SeenBefore({ n, at }: SinceProps) {
  const { t } = useWords();
  if (n === 0 || at === null) return null;
  const [before, after] = t('work.unseen', { n }).split('{when}');
  return (
    <>
      {before}
      <Moment at={at} />
      {after}{' '}
    </>
  );
}

/** How many, and since when the app asks for them. */
function NeverSeen({ n, at }: SinceProps) {
  const { t, moment } = useWords();
  if (n === 0 || at === null) return null;
  return <>{t('work.neverSeen', { n, when: moment(at) })} </>;
}

/** Issues that Jira does not show the app now: what that does to the figure, and what to do. */
export function UnseenIssues({ work }: Pick<KeyResultView, 'work'>) {
  const { t } = useWords();
  if (work === null || work.unseen === 0) return null;
  const { unseen, unseenSince, neverSeen, neverSeenSince } = work;
  return (
    <p className={styles['quiet']}>
      <SeenBefore n={unseen - neverSeen} at={unseenSince} />
      <NeverSeen n={neverSeen} at={neverSeenSince} />
      {t('work.unseen.do')}
    </p>
  );
}
