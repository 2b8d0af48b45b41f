import { useWords } from '../../i18n/words';
import { LinkTo } from '../../ui/destination';
import { Moment } from '../../ui/moment';
import { Sparkline } from '../../ui/sparkline';
import { StatusPopover } from '../../ui/status-popover';
import type { KeyResultView } from '../../ui/views';
import { Measured } from '../key-result/figure';
import { rateText } from '../key-result/rate';
import { stretchOf } from '../key-result/stretch';
import { ScopeHint } from '../work/scope-hint';
import styles from './key-result-row.module.css';
import { ProgressCell } from './progress-cell';

interface KeyResultRowProps {
  readonly keyResult: KeyResultView;
  readonly projectKey: string | null;
  /** Of its objective's progress, 0..1; only where key results weigh differently. */
  readonly share?: number | undefined;
  /** The reader comes back from this one. */
  readonly focus: boolean;
  readonly onOpen: () => void;
}

/** One key result in a line: status, progress, trend, what is counted, last word. */
export function KeyResultRow(props: KeyResultRowProps) {
  const { keyResult, projectKey, share, focus, onOpen } = props;
  const words = useWords();
  const { judgement, lastCheckIn, trend } = keyResult;
  const rate = rateText(judgement.why, words);
  return (
    <li className={styles['row']}>
      <span className={styles['title']}>
        <LinkTo
          to={{ kind: 'key-result', id: keyResult.id, projectKey }}
          onGo={onOpen}
          autoFocus={focus}
          className={styles['link']}
        >
          <span className={styles['key']}>{keyResult.key}</span> {keyResult.title}
        </LinkTo>
        {share !== undefined && (
          <span className={styles['share']}>
            {words.t('weight.share', { percent: words.percent(share) })}
          </span>
        )}
      </span>
      <span className={styles['status']}>
        <StatusPopover judgement={judgement} subject={keyResult.key} lastCheckIn={lastCheckIn} />
      </span>
      <ProgressCell judgement={judgement} stretch={stretchOf(keyResult)} />
      <span className={styles['trend']}>{trend.length > 1 && <Sparkline trend={trend} />}</span>
      <span className={styles['measured']}>
        <span>
          <Measured keyResult={keyResult} />
        </span>{' '}
        {rate !== null && <span>{rate}</span>} <ScopeHint keyResult={keyResult} />
      </span>
      <span className={styles['when']}>
        {lastCheckIn === null ? words.t('checkIn.none') : <Moment at={lastCheckIn.at} />}
      </span>
    </li>
  );
}
