import { useWords } from '../../i18n/words';
import { Moment } from '../../ui/moment';
import { Person } from '../../ui/person';
import { StatusLozenge } from '../../ui/status-lozenge';
import type { CheckInView } from '../../ui/views';
import styles from './last-check-in.module.css';

/** Who checked in, when, how sure they are and what they claim. */
export function CheckInLine({ checkIn }: { readonly checkIn: CheckInView }) {
  const { t } = useWords();
  return (
    <div className={styles['last']}>
      <span className={styles['who']}>
        <Person accountId={checkIn.by} withName />
        <Moment at={checkIn.at} />
      </span>
      <span>{t('confidence.value', { n: checkIn.confidence })}</span>
      {checkIn.assessment !== null && <StatusLozenge status={checkIn.assessment} />}
    </div>
  );
}

/** A check-in with its note. */
export function CheckInEntry({ checkIn }: { readonly checkIn: CheckInView }) {
  return (
    <>
      <CheckInLine checkIn={checkIn} />
      {checkIn.note !== '' && <p className={styles['note']}>{checkIn.note}</p>}
    </>
  );
}
