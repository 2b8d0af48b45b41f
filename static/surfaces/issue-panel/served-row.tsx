import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { capital } from '../../../src/contract/wording/capital';
import { CheckIn } from '../../features/check-in/check-in-lazy';
import { CheckInLine } from '../../features/check-in/last-check-in';
import { Chain } from '../../features/key-result/chain';
import { Figure, Measured } from '../../features/key-result/figure';
import { ServedHead } from '../../features/key-result/served-head';
import { shareOf } from '../../features/key-result/share';
import { stretchOf } from '../../features/key-result/stretch';
import { useWords } from '../../i18n/words';
import { Progress } from '../../ui/progress';
import { Sparkline } from '../../ui/sparkline';
import type { ServedKeyResult } from '../../ui/views';
import { useReturnFocus } from '../../ui/use-return-focus';
import styles from './issue-panel.module.css';

interface ServedRowProps {
  readonly served: ServedKeyResult;
  readonly today: string;
  readonly projectKey: string;
  readonly onSaved: () => void;
}

/** One key result: where it stands, how it got there, who said what last. */
export function ServedRow({ served, today, projectKey, onSaved }: ServedRowProps) {
  const { t } = useWords();
  const [checking, setChecking] = useState(false);
  const [opener, returnFocus] = useReturnFocus<HTMLButtonElement>();
  const close = () => {
    setChecking(false);
    returnFocus();
  };
  const { keyResult } = served;
  const { lastCheckIn } = keyResult;
  const share = served.counted ? null : shareOf(served, keyResult.work);
  const said = [
    ...(share === null ? [] : [t(share.text, share.values)]),
    ...(served.viaIssueId === null ? [t('issue.throughRule')] : []),
  ];
  return (
    <article className={styles['row']} aria-label={`${keyResult.key} ${keyResult.title}`}>
      <div className={styles['top']}>
        <div className={styles['head']}>
          <ServedHead keyResult={keyResult} projectKey={projectKey} />
        </div>
        {keyResult.trend.length > 1 && (
          <Sparkline trend={keyResult.trend} width={120} height={40} />
        )}
      </div>
      <div className={styles['figures']}>
        <Figure judgement={keyResult.judgement} />
        <span className={styles['measured']}>
          <Measured keyResult={keyResult} />
        </span>
      </div>
      <Progress judgement={keyResult.judgement} stretch={stretchOf(keyResult)} />
      <Chain served={served} />
      {said.length > 0 && <p className={styles['measured']}>{capital(said.join(' · '))}</p>}
      <div className={styles['foot']}>
        {lastCheckIn !== null && <CheckInLine checkIn={lastCheckIn} />}
        {lastCheckIn === null && keyResult.closed === null && (
          <span className={styles['quiet']}>{t('checkIn.none')}</span>
        )}
        {keyResult.may.checkIn && !checking && (
          <Button
            ref={opener}
            spacing="compact"
            aria-label={t('checkIn.openFor', { key: keyResult.key })}
            onClick={() => setChecking(true)}
          >
            {t('checkIn.open')}
          </Button>
        )}
      </div>
      {checking && (
        <CheckIn
          keyResult={keyResult}
          today={today}
          onCancel={close}
          onSaved={() => {
            close();
            onSaved();
          }}
        />
      )}
    </article>
  );
}
