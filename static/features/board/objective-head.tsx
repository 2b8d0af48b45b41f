import Button from '@atlaskit/button/new';
import { type RefObject } from 'react';
import { useWords } from '../../i18n/words';
import { Person } from '../../ui/person';
import { StatusPopover } from '../../ui/status-popover';
import type { ObjectiveView } from '../../ui/views';
import type { ObjectiveTaskName } from '../objective/objective-lazy';
import { usePublish } from '../objective/use-publish';
import { FormerOwner } from '../owner/former-owner';
import styles from './objective-card.module.css';
import { ObjectiveMenu } from './objective-menu';
import { ProgressCell } from './progress-cell';

interface ObjectiveHeadProps {
  readonly objective: ObjectiveView;
  readonly menuRef: RefObject<HTMLButtonElement>;
  readonly onTask: (task: ObjectiveTaskName) => void;
  readonly reload: () => Promise<void>;
}

/** `expected 61% · 50% measured`, in grey beside the bar. */
function Beside({ objective }: { readonly objective: ObjectiveView }) {
  const { t, percent } = useWords();
  const { judgement, measuredShare } = objective;
  if (judgement.status === 'draft') return null;
  const partly = judgement.progress !== null && measuredShare < 1;
  return (
    <span className={styles['beside']}>
      {judgement.expected !== null &&
        t('figure.expected', { percent: percent(judgement.expected) })}
      {judgement.expected !== null && partly && ' · '}
      {partly && t('figure.measuredShare', { percent: percent(measuredShare) })}
    </span>
  );
}

/** Key, title, owner, status, progress, and what can be done. */
export function ObjectiveHead({ objective, menuRef, onTask, reload }: ObjectiveHeadProps) {
  const { t } = useWords();
  const { publish, busy } = usePublish(objective, reload);
  const { judgement } = objective;
  const isDraft = judgement.status === 'draft';
  const canPublish = objective.may.publish && objective.stage === 'draft';
  return (
    <div className={styles['head']}>
      <div className={styles['name']}>
        <h2 className={styles['title']}>
          <span className={styles['key']}>{objective.key}</span> {objective.title}
        </h2>
        {objective.why !== '' && <p className={styles['why']}>{objective.why}</p>}
        {objective.may.edit && (
          <FormerOwner ownerId={objective.ownerId} onGive={() => onTask('edit')} />
        )}
      </div>
      <span className={styles['status']}>
        <StatusPopover judgement={judgement} subject={objective.key} />
      </span>
      {!isDraft && <ProgressCell judgement={judgement} />}
      <div className={`${styles['aside']} ${isDraft ? styles['wide'] : ''}`}>
        <Beside objective={objective} />
        <div className={styles['actions']}>
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
          <Person accountId={objective.ownerId} size="small" />
          <ObjectiveMenu ref={menuRef} objective={objective} onTask={onTask} />
        </div>
      </div>
    </div>
  );
}
