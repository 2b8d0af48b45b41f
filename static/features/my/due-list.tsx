import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { useWords } from '../../i18n/words';
import { Lozenge } from '../../ui/lozenge';
import { Section } from '../../ui/section';
import { StatusPopover } from '../../ui/status-popover';
import { useReturnFocus } from '../../ui/use-return-focus';
import { ProgressCell } from '../board/progress-cell';
import { CheckIn } from '../check-in/check-in-lazy';
import type { Place } from '../place/place';
import type { Mine } from './mine';
import { MyName } from './my-row';
import styles from './my.module.css';

type Due = Mine['due'][number];

interface DueListProps {
  readonly due: readonly Due[];
  readonly today: string;
  readonly place: Place;
  readonly reload: () => Promise<void>;
}

interface DueRowProps {
  readonly entry: Due;
  readonly today: string;
  readonly place: Place;
  readonly checking: boolean;
  readonly onCheckIn: () => void;
  readonly onCancel: () => void;
  readonly onSaved: () => void;
}

function DueRow(props: DueRowProps) {
  const { entry, today, place, checking, onCheckIn, onCancel, onSaved } = props;
  const { t } = useWords();
  const [opener, returnFocus] = useReturnFocus<HTMLButtonElement>();
  const { keyResult, objective, cycle, days, overdue } = entry;
  const about = `${objective.key} ${objective.title} · ${cycle.name}`;
  const { id, key, title } = keyResult;
  return (
    <li>
      <div className={`${styles['row']} ${styles['due']}`}>
        <MyName
          item={{ ...{ kind: 'key-result', id, key, title, about }, home: objective.home }}
          place={place}
        />
        <span>
          <StatusPopover
            judgement={keyResult.judgement}
            subject={key}
            lastCheckIn={keyResult.lastCheckIn}
          />
        </span>
        <ProgressCell judgement={keyResult.judgement} />
        <span className={styles['when']}>
          <span>{t('my.due.days', { n: days })}</span>
          {overdue && <Lozenge tone="warning">{t('my.due.overdue')}</Lozenge>}
          {!checking && (
            <Button
              ref={opener}
              onClick={onCheckIn}
              aria-label={t('checkIn.openFor', { key })}
              spacing="compact"
            >
              {t('checkIn.open')}
            </Button>
          )}
        </span>
      </div>
      {checking && (
        <div className={styles['form']}>
          <CheckIn
            keyResult={keyResult}
            today={today}
            onSaved={onSaved}
            onCancel={() => {
              onCancel();
              returnFocus();
            }}
          />
        </div>
      )}
    </li>
  );
}

/** What somebody waits to hear from me, done one after the other without leaving. */
export function DueList({ due, today, place, reload }: DueListProps) {
  const { t } = useWords();
  const [checking, setChecking] = useState<string | null>(null);
  const next = (index: number) => {
    setChecking(due[index + 1]?.keyResult.id ?? null);
    void reload();
  };
  return (
    <Section title={t('my.due')}>
      {due.length === 0 ? (
        <p className={styles['quiet']}>{t('my.due.none')}</p>
      ) : (
        <ul className={styles['rows']}>
          {due.map((entry, index) => (
            <DueRow
              key={entry.keyResult.id}
              entry={entry}
              today={today}
              place={place}
              checking={entry.keyResult.id === checking}
              onCheckIn={() => setChecking(entry.keyResult.id)}
              onCancel={() => setChecking(null)}
              onSaved={() => next(index)}
            />
          ))}
        </ul>
      )}
    </Section>
  );
}
