import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { Home } from '../../../src/domain/home';
import { useWords } from '../../i18n/words';
import { Moment } from '../../ui/moment';
import { StatusPopover } from '../../ui/status-popover';
import { useReturnFocus } from '../../ui/use-return-focus';
import type { KeyResultView, ObjectiveView } from '../../ui/views';
import { ProgressCell } from '../board/progress-cell';
import { CheckIn } from '../check-in/check-in-lazy';
import { ItemLink } from './item-link';
import type { LookProps } from './look-props';
import styles from './status-panel.module.css';

interface KeyResultRowProps extends Pick<LookProps, 'today' | 'isFrozen' | 'reload'> {
  readonly keyResult: KeyResultView;
  readonly home: Home;
}

function KeyResultRow({ keyResult, home, today, isFrozen, reload }: KeyResultRowProps) {
  const { t } = useWords();
  const [checking, setChecking] = useState(false);
  const [opener, returnFocus] = useReturnFocus<HTMLButtonElement>();
  const { key, judgement, lastCheckIn, may } = keyResult;
  const close = () => {
    setChecking(false);
    returnFocus();
  };
  return (
    <li>
      <div className={styles['row']}>
        <ItemLink kind="key-result" item={keyResult} home={home} />
        <StatusPopover judgement={judgement} subject={key} lastCheckIn={lastCheckIn} />
        <ProgressCell judgement={judgement} />
        <span className={styles['when']}>
          {!isFrozen && (lastCheckIn === null ? '–' : <Moment at={lastCheckIn.at} />)}
          {may.checkIn && !isFrozen && !checking && (
            <Button
              ref={opener}
              spacing="compact"
              appearance="subtle"
              aria-label={t('checkIn.openFor', { key })}
              onClick={() => setChecking(true)}
            >
              {t('checkIn.open')}
            </Button>
          )}
        </span>
      </div>
      {checking && (
        <CheckIn
          keyResult={keyResult}
          today={today}
          onSaved={() => {
            close();
            void reload();
          }}
          onCancel={close}
        />
      )}
    </li>
  );
}

function Objective({
  objective,
  today,
  isFrozen,
  reload,
}: Omit<LookProps, 'objectives'> & { readonly objective: ObjectiveView }) {
  const { key, judgement, home, keyResults } = objective;
  return (
    <li>
      <div className={`${styles['row']} ${styles['objective']}`}>
        <ItemLink kind="objective" item={objective} home={home} />
        <StatusPopover judgement={judgement} subject={key} />
        <ProgressCell judgement={judgement} />
        <span className={styles['when']} />
      </div>
      <ul className={styles['keyResults']}>
        {keyResults.map((keyResult) => (
          <KeyResultRow
            key={keyResult.id}
            keyResult={keyResult}
            home={home}
            today={today}
            isFrozen={isFrozen}
            reload={reload}
          />
        ))}
      </ul>
    </li>
  );
}

/** Objectives with their key results, as on the board; whoever may checks in from here. */
export function StatusRows({ objectives, ...rest }: LookProps) {
  return (
    <ul className={styles['rows']}>
      {objectives.map((objective) => (
        <Objective key={objective.id} objective={objective} {...rest} />
      ))}
    </ul>
  );
}
