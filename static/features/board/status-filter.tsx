import type { Status } from '../../../src/domain/judgement';
import { useWords } from '../../i18n/words';
import { StatusSign } from '../../ui/status-sign';
import type { Board } from './load-board';
import styles from './status-filter.module.css';

interface StatusFilterProps {
  readonly counts: Board['counts'];
  readonly status: Status | null;
  readonly onStatus: (status: Status | null) => void;
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

/** Counts by status; a click shows only those, another click all again. */
export function StatusFilter({ counts, status, onStatus }: StatusFilterProps) {
  const words = useWords();
  const shown = [
    ...always,
    ...sometimes.filter((each) => (counts[each] ?? 0) > 0 || each === status),
  ];
  return (
    <div className={styles['filter']} role="group" aria-label={words.t('board.filter')}>
      {shown.map((each) => (
        <button
          key={each}
          type="button"
          className={styles['chip']}
          aria-pressed={each === status}
          onClick={() => onStatus(each === status ? null : each)}
        >
          <StatusSign status={each} />
          {words.status(each)}
          <span className={styles['count']}>{words.count(counts[each] ?? 0)}</span>
        </button>
      ))}
    </div>
  );
}
