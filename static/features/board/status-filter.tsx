import type { Status } from '../../../src/domain/judgement';
import { useWords } from '../../i18n/words';
import { StatusSign } from '../../ui/status-sign';
import type { Board } from './load-board';
import styles from './status-filter.module.css';

interface StatusFilterProps {
  readonly counts: Board['counts'];
  readonly statuses: readonly Status[];
  readonly onStatuses: (statuses: readonly Status[]) => void;
}

/** What the head always counts, in the order of attention; the rest only where there is some. */
const always: readonly Status[] = ['off-track', 'at-risk', 'on-track'];
const sometimes: readonly Status[] = [
  'outdated',
  'unmeasured',
  'draft',
  'achieved',
  'partly',
  'missed',
  'cancelled',
  'carried',
];

const toggled = (statuses: readonly Status[], status: Status): readonly Status[] =>
  statuses.includes(status) ? statuses.filter((each) => each !== status) : [...statuses, status];

/** Counts by status; a click shows only those, one more adds to them, a second on the same takes it away. */
export function StatusFilter({ counts, statuses, onStatuses }: StatusFilterProps) {
  const words = useWords();
  const shown = [
    ...always,
    ...sometimes.filter((each) => (counts[each] ?? 0) > 0 || statuses.includes(each)),
  ];
  return (
    <div className={styles['filter']} role="group" aria-label={words.t('board.filter')}>
      {shown.map((each) => (
        <button
          key={each}
          type="button"
          className={styles['chip']}
          aria-pressed={statuses.includes(each)}
          onClick={() => onStatuses(toggled(statuses, each))}
        >
          <StatusSign status={each} />
          {words.status(each)}
          <span className={styles['count']}>{words.count(counts[each] ?? 0)}</span>
        </button>
      ))}
    </div>
  );
}
