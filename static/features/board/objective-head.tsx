import Button from '@atlaskit/button/new';
import { type RefObject } from 'react';
import { useWords } from '../../i18n/words';
import { Person } from '../../ui/person';
import { Progress } from '../../ui/progress';
import { StatusPopover } from '../../ui/status-popover';
import type { ObjectiveView } from '../../ui/views';
import { Figure } from '../key-result/figure';
import type { ObjectiveTaskName } from '../objective/objective-lazy';
import { usePublish } from '../objective/use-publish';
import styles from './objective-card.module.css';
import { ObjectiveMenu } from './objective-menu';

interface ObjectiveHeadProps {
  readonly objective: ObjectiveView;
  readonly menuRef: RefObject<HTMLButtonElement>;
  readonly onTask: (task: ObjectiveTaskName) => void;
  readonly reload: () => Promise<void>;
}

/** Key, title, owner, status, progress, and what can be done. */
export function ObjectiveHead({ objective, menuRef, onTask, reload }: ObjectiveHeadProps) {
  const { t, percent } = useWords();
  const { publish, busy } = usePublish(objective, reload);
  const { judgement, measuredShare } = objective;
  const partly = judgement.progress !== null && measuredShare < 1;
  const canPublish = objective.may.publish && objective.stage === 'draft';
  return (
    <div className={styles['head']}>
      <div className={styles['name']}>
        <h2 className={styles['title']}>
          <span className={styles['key']}>{objective.key}</span> {objective.title}
        </h2>
        {objective.why !== '' && <p className={styles['why']}>{objective.why}</p>}
      </div>
      <div className={styles['facts']}>
        <Person accountId={objective.ownerId} size="small" />
        <span className={styles['status']}>
          <StatusPopover judgement={judgement} subject={objective.key} />
        </span>
        {judgement.status !== 'draft' && (
          <div className={styles['progress']}>
            <div className={styles['figure']}>
              <Figure judgement={judgement} />
              {partly && (
                <span className={styles['share']}>
                  {t('figure.measuredShare', { percent: percent(measuredShare) })}
                </span>
              )}
            </div>
            <Progress judgement={judgement} />
          </div>
        )}
        {canPublish && (
          <Button
            isLoading={busy}
            isDisabled={objective.keyResults.length === 0}
            onClick={() => void publish()}
            aria-label={`${t('objective.publish')} ${objective.key}`}
          >
            {t('objective.publish')}
          </Button>
        )}
        <ObjectiveMenu ref={menuRef} objective={objective} onTask={onTask} />
      </div>
    </div>
  );
}
