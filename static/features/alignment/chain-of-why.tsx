import ArrowUpIcon from '@atlaskit/icon/core/arrow-up';
import LockIcon from '@atlaskit/icon/core/lock-locked';
import { useState } from 'react';
import { useWords } from '../../i18n/words';
import { Hidden } from '../../ui/hidden';
import type { ChainView } from '../../ui/views';
import styles from './chain-of-why.module.css';

type Step = ChainView[number];
type NamedStep = Exclude<Step, { kind: 'hidden' }>;

interface ChainOfWhyProps {
  readonly chain: ChainView;
  /** How a step is opened; null where it has no page. */
  readonly open?: (step: NamedStep) => (() => void) | null;
  /** Default: what it supports. */
  readonly label?: string;
  /** Below each other, where there is no room beside. */
  readonly stacked?: boolean;
}

/** More than these wait behind "more". */
const shownAtFirst = 3;

function StepFace({ step, open }: { readonly step: Step; readonly open: ChainOfWhyProps['open'] }) {
  const { t } = useWords();
  if (step.kind === 'hidden') {
    return (
      <span className={styles['hidden']} title={t('chain.hidden')}>
        <LockIcon label="" size="small" color="currentColor" />
        <Hidden>{t('chain.hidden')}</Hidden>
      </span>
    );
  }
  const go = open?.(step) ?? null;
  const face = (
    <>
      <span className={styles['key']}>{step.key}</span> {step.title}
    </>
  );
  if (go === null) return <span>{face}</span>;
  return (
    <button type="button" className={styles['open']} onClick={go}>
      {face}
    </button>
  );
}

/** What something is for: the line of what it supports, nearest first. Nothing where it supports nothing. */
export function ChainOfWhy({ chain, open, label, stacked = false }: ChainOfWhyProps) {
  const { t } = useWords();
  const [whole, setWhole] = useState(false);
  if (chain.length === 0) return null;
  const shown = whole ? chain : chain.slice(0, shownAtFirst);
  return (
    <ol
      className={`${styles['chain']} ${stacked ? styles['stacked'] : ''}`}
      aria-label={label ?? t('chain.label')}
    >
      {shown.map((step, index) => (
        <li key={step.kind === 'hidden' ? index : step.id} className={styles['step']}>
          <span className={styles['arrow']}>
            <ArrowUpIcon label="" size="small" color="currentColor" />
          </span>
          <StepFace step={step} open={open} />
        </li>
      ))}
      {shown.length < chain.length && (
        <li className={styles['step']}>
          <button type="button" className={styles['more']} onClick={() => setWhole(true)}>
            {t('chain.more', { n: chain.length - shown.length })}
          </button>
        </li>
      )}
    </ol>
  );
}
