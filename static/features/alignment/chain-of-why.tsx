import ArrowUpIcon from '@atlaskit/icon/core/arrow-up';
import LockIcon from '@atlaskit/icon/core/lock-locked';
import { useState } from 'react';
import { useWords } from '../../i18n/words';
import { LinkTo } from '../../ui/destination';
import { Hidden } from '../../ui/hidden';
import type { ChainView } from '../../ui/views';
import type { Opened } from '../place/address';
import styles from './chain-of-why.module.css';

type Step = ChainView[number];
type NamedStep = Exclude<Step, { kind: 'hidden' }>;

interface ChainOfWhyProps {
  readonly chain: ChainView;
  /** Opens a step where the reader is; without it, a step is a way to the page of the site. */
  readonly onOpen?: ((step: Opened) => void) | undefined;
  /** Default: what it supports. */
  readonly label?: string;
  /** Below each other, where there is no room beside. */
  readonly stacked?: boolean;
}

/** More than these wait behind "more". */
const shownAtFirst = 3;

const openedBy = ({ kind, id }: NamedStep): Opened => ({
  kind: kind === 'objective' ? 'objective' : 'key-result',
  id,
});

function StepFace({ step, onOpen }: Pick<ChainOfWhyProps, 'onOpen'> & { readonly step: Step }) {
  const { t } = useWords();
  if (step.kind === 'hidden') {
    return (
      <span className={styles['hidden']} title={t('chain.hidden')}>
        <LockIcon label="" size="small" color="currentColor" />
        <Hidden>{t('chain.hidden')}</Hidden>
      </span>
    );
  }
  const opened = openedBy(step);
  return (
    <LinkTo
      to={{ ...opened, projectKey: null }}
      onGo={onOpen && (() => onOpen(opened))}
      className={styles['open']}
    >
      <span className={styles['key']}>{step.key}</span> {step.title}
    </LinkTo>
  );
}

/** What something is for: the line of what it supports, nearest first. Nothing where it supports nothing. */
export function ChainOfWhy({ chain, onOpen, label, stacked = false }: ChainOfWhyProps) {
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
          <StepFace step={step} onOpen={onOpen} />
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
