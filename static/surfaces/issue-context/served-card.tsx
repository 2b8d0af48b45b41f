import Button from '@atlaskit/button/new';
import LinkBrokenIcon from '@atlaskit/icon/core/link-broken';
import { useState } from 'react';
import { CheckIn } from '../../features/check-in/check-in-lazy';
import { Chain } from '../../features/key-result/chain';
import { Figure, Measured } from '../../features/key-result/figure';
import { ServedHead } from '../../features/key-result/served-head';
import { stretchOf } from '../../features/key-result/stretch';
import { useWords } from '../../i18n/words';
import { IconAction } from '../../ui/icon-action';
import { Progress } from '../../ui/progress';
import type { ServedKeyResult } from '../../ui/views';
import { useReturnFocus } from '../../ui/use-return-focus';
import styles from './issue-context.module.css';
import { ShareLine } from './share-line';

interface ServedCardProps {
  readonly served: ServedKeyResult;
  readonly asOf: string;
  readonly today: string;
  readonly issueId: string;
  readonly projectKey: string;
  /** Null where the viewer may not edit the issue. */
  readonly onUnlink: (() => void) | null;
  readonly onSaved: () => void;
}

/** One key result the issue serves. */
export function ServedCard(props: ServedCardProps) {
  const { served, asOf, today, issueId, projectKey, onUnlink, onSaved } = props;
  const { t } = useWords();
  const [checking, setChecking] = useState(false);
  const [opener, returnFocus] = useReturnFocus<HTMLButtonElement>();
  const { keyResult } = served;
  const close = () => {
    setChecking(false);
    returnFocus();
  };
  const mayUnlink = served.viaIssueId === issueId && onUnlink !== null;
  const mayCheckIn = keyResult.may.checkIn && !checking;
  return (
    <article className={styles['card']} aria-label={`${keyResult.key} ${keyResult.title}`}>
      <ServedHead keyResult={keyResult} projectKey={projectKey} />
      <div className={styles['figures']}>
        <Figure judgement={keyResult.judgement} />
        <span className={styles['measured']}>
          <Measured keyResult={keyResult} />
        </span>
      </div>
      <Progress judgement={keyResult.judgement} stretch={stretchOf(keyResult)} />
      <Chain served={served} />
      <ShareLine served={served} asOf={asOf} issueId={issueId} />
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
      {(mayCheckIn || mayUnlink) && (
        <div className={styles['actions']}>
          {mayCheckIn && (
            <Button
              ref={opener}
              spacing="compact"
              aria-label={t('checkIn.openFor', { key: keyResult.key })}
              onClick={() => setChecking(true)}
            >
              {t('checkIn.open')}
            </Button>
          )}
          {mayUnlink && (
            <span className={styles['last']}>
              <IconAction
                icon={LinkBrokenIcon}
                label={t('issue.unlink', { key: keyResult.key })}
                onClick={onUnlink}
              />
            </span>
          )}
        </div>
      )}
    </article>
  );
}
