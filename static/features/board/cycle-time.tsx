import { daysBetween } from '../../format/dates';
import { useWords } from '../../i18n/words';
import { StatusLozenge } from '../../ui/status-lozenge';
import type { CycleView } from '../../ui/views';
import styles from './board-head.module.css';

interface CycleTimeProps {
  readonly cycle: CycleView;
  readonly today: string;
}

/** `Day 54 of 92`, and both ends of the cycle. */
export function CycleTime({ cycle, today }: CycleTimeProps) {
  const { t, days, dayAgo } = useWords();
  const { startsOn, endsOn, stage } = cycle;
  if (cycle.shelf) return <span className={styles['time']}>{t('cycle.shelf.about')}</span>;
  const of = daysBetween(startsOn, endsOn) + 1;
  const day = daysBetween(startsOn, today) + 1;
  const place =
    day < 1
      ? t('board.startsIn', { n: 1 - day })
      : day > of
        ? t('board.ended', { when: dayAgo(endsOn, today) })
        : t('board.day', { day, of });
  return (
    <span className={styles['time']}>
      <span>{place}</span>
      <span className={styles['dates']}>{days(startsOn, endsOn)}</span>
      {stage === 'draft' && <StatusLozenge status="draft" />}
      {stage === 'closed' && <span>{t('cycle.closedNow')}</span>}
    </span>
  );
}
