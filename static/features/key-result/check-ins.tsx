import { useWords } from '../../i18n/words';
import { Section } from '../../ui/section';
import { CheckInEntry } from '../check-in/last-check-in';
import type { Detail } from './detail';
import styles from './key-result-screen.module.css';

/** What was said, newest first. */
export function CheckIns({ detail }: { readonly detail: Detail }) {
  const { t } = useWords();
  return (
    <Section title={t('detail.checkIns')}>
      {detail.checkIns.length === 0 ? (
        <p className={styles['quiet']}>{t('checkIns.none')}</p>
      ) : (
        <ul className={styles['entries']}>
          {detail.checkIns.map((checkIn) => (
            <li key={`${checkIn.at}${checkIn.by}`} className={styles['entry']}>
              <CheckInEntry checkIn={checkIn} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
