import Button from '@atlaskit/button/new';
import { type RefObject } from 'react';
import { useWords } from '../../i18n/words';
import { LinkTo } from '../../ui/destination';
import { HomeName } from '../../ui/home-name';
import { Person } from '../../ui/person';
import { StatusPopover } from '../../ui/status-popover';
import type { CycleView, ObjectiveView } from '../../ui/views';
import { useArchiving } from '../lifecycle/archive';
import { objectiveSubject } from '../lifecycle/subjects';
import { MoveInto } from '../lifecycle/move-into';
import type { ObjectiveTaskName } from '../objective/objective-lazy';
import { ChainOfWhy } from '../alignment/chain-of-why';
import type { Opened } from '../place/address';
import { usePublish } from '../objective/use-publish';
import { FormerOwner } from '../owner/former-owner';
import styles from './objective-card.module.css';
import { ObjectiveMenu } from './objective-menu';
import { ProgressCell } from './progress-cell';

interface ObjectiveHeadProps {
  readonly objective: ObjectiveView;
  readonly projectKey: string | null;
  readonly showsHome: boolean;
  /** The reader comes back from this one. */
  readonly focus: boolean;
  readonly onOpen: (open: Opened) => void;
  readonly menuRef: RefObject<HTMLButtonElement>;
  readonly onTask: (task: ObjectiveTaskName) => void;
  readonly onShift?: ((by: -1 | 1) => void) | undefined;
  /** Where it may go from the future by one click. */
  readonly into?: CycleView | null | undefined;
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
export function ObjectiveHead(props: ObjectiveHeadProps) {
  const {
    objective,
    projectKey,
    showsHome,
    focus,
    onOpen,
    menuRef,
    onTask,
    onShift,
    into = null,
    reload,
  } = props;
  const { t } = useWords();
  const { publish, busy } = usePublish(objective, reload);
  const archive = useArchiving(objectiveSubject(objective), () => onTask('archive'), reload);
  const { judgement, archivedAt } = objective;
  const isDraft = judgement.status === 'draft';
  const canPublish = objective.may.publish && objective.stage === 'draft';
  return (
    <div className={styles['head']}>
      <div className={styles['name']}>
        <h2 className={styles['title']}>
          <LinkTo
            to={{ kind: 'objective', id: objective.id, projectKey }}
            onGo={() => onOpen({ kind: 'objective', id: objective.id })}
            autoFocus={focus}
            className={styles['link']}
          >
            <span className={styles['key']}>{objective.key}</span> {objective.title}
          </LinkTo>
        </h2>
        {(showsHome || objective.team !== '') && (
          <p className={styles['where']}>
            {showsHome && <HomeName home={objective.home} />}
            {showsHome && objective.team !== '' && ' · '}
            {objective.team}
          </p>
        )}
        {objective.why !== '' && <p className={styles['why']}>{objective.why}</p>}
        <ChainOfWhy chain={objective.chain} onOpen={onOpen} />
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
          {archivedAt !== null && objective.may.archive && (
            <Button onClick={archive} aria-label={`${t('archive.restore')} ${objective.key}`}>
              {t('archive.restore')}
            </Button>
          )}
          {into !== null && objective.may.move && (
            <MoveInto objective={objective} into={into} reload={reload} />
          )}
          <Person accountId={objective.ownerId} size="small" />
          <ObjectiveMenu
            ref={menuRef}
            objective={objective}
            onTask={onTask}
            onShift={onShift}
            onArchive={archive}
          />
        </div>
      </div>
    </div>
  );
}
