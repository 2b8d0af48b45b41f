import ArrowUpIcon from '@atlaskit/icon/core/arrow-up';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/words';
import type { ServedKeyResult } from '../../ui/views';
import styles from './chain.module.css';

function Step({ children }: { readonly children: ReactNode }) {
  return (
    <li className={styles['step']}>
      <span className={styles['arrow']}>
        <ArrowUpIcon label="" size="small" color="currentColor" />
      </span>
      <span>{children}</span>
    </li>
  );
}

/** Why an issue matters: from its key result up, one line a step. */
export function Chain({ served }: { readonly served: ServedKeyResult }) {
  const { t, days } = useWords();
  const { objective, cycle } = served;
  return (
    <ol className={styles['chain']} aria-label={t('issue.chain')}>
      <Step>
        <span className={styles['key']}>{objective.key}</span> {objective.title}
      </Step>
      <Step>
        <span title={days(cycle.startsOn, cycle.endsOn)}>{cycle.name}</span>
      </Step>
    </ol>
  );
}
