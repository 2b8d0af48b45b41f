import Button from '@atlaskit/button/new';
import { useWords } from '../../i18n/words';
import { LinkTo } from '../../ui/destination';
import { Section } from '../../ui/section';
import { StatusPopover } from '../../ui/status-popover';
import type { ObjectiveView } from '../../ui/views';
import { ProgressCell } from '../board/progress-cell';
import screenStyles from '../key-result/key-result-screen.module.css';
import { projectKeyOf, type Place } from '../place/place';
import styles from './objective-detail.module.css';

interface OwnKeyResultsProps {
  readonly objective: ObjectiveView;
  readonly place: Place;
  /** Null while something else is being written. */
  readonly onAdd: (() => void) | null;
}

/** The key results of an objective, those that need attention first. */
export function OwnKeyResults({ objective, place, onAdd }: OwnKeyResultsProps) {
  const { t } = useWords();
  const mayAdd = objective.may.edit && objective.stage !== 'closed' && onAdd !== null;
  return (
    <Section
      title={t('objective.detail.keyResults')}
      action={mayAdd && <Button onClick={onAdd}>{t('objective.addKeyResult')}</Button>}
    >
      {objective.keyResults.length === 0 ? (
        <p className={screenStyles['quiet']}>{t('board.noKeyResults')}</p>
      ) : (
        <ul className={styles['rows']}>
          {objective.keyResults.map(({ id, key, title, judgement, lastCheckIn }) => (
            <li key={id} className={styles['row']}>
              <span className={styles['name']}>
                <LinkTo
                  to={{ kind: 'key-result', id, projectKey: projectKeyOf(place) }}
                  onGo={() => place.go({ open: { kind: 'key-result', id } })}
                  className={styles['link']}
                >
                  <span className={styles['key']}>{key}</span> {title}
                </LinkTo>
              </span>
              <span>
                <StatusPopover judgement={judgement} subject={key} lastCheckIn={lastCheckIn} />
              </span>
              <ProgressCell judgement={judgement} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
