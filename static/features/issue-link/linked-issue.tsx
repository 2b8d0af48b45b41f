import ArrowRightIcon from '@atlaskit/icon/core/arrow-right';
import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import ChevronRightIcon from '@atlaskit/icon/core/chevron-right';
import LinkBrokenIcon from '@atlaskit/icon/core/link-broken';
import { useId, useState } from 'react';
import type { JiraIssue } from '../../api/issues';
import { useWords } from '../../i18n/words';
import { IconAction } from '../../ui/icon-action';
import { useReturnFocus } from '../../ui/use-return-focus';
import type { Detail } from '../key-result/detail';
import { EpicChildren } from './epic-children';
import { IssueLine } from './issue-line';
import styles from './linked-issues.module.css';
import { MoveLinked } from './move-linked';

interface LinkedIssueProps {
  readonly issue: JiraIssue;
  readonly detail: Detail;
  /** Something in the list unfolds, so all lines keep the room for the button. */
  readonly folds: boolean;
  /** Null: nothing may be unlinked here. */
  readonly onUnlink: ((issue: JiraIssue) => void) | null;
  readonly reload: () => Promise<void>;
}

/** One linked issue; an epic unfolds into the children that it brings. */
export function LinkedIssue({ issue, detail, folds, onUnlink, reload }: LinkedIssueProps) {
  const { t } = useWords();
  const [unfolded, setUnfolded] = useState(false);
  const [moving, setMoving] = useState(false);
  const [mover, returnFocus] = useReturnFocus<HTMLButtonElement>();
  const place = useId();
  const epic = issue.hierarchyLevel >= 1;
  const { key } = issue;
  const stay = () => {
    setMoving(false);
    returnFocus();
  };
  return (
    <li className={styles['item']}>
      <div className={styles['row']}>
        {epic && (
          <IconAction
            icon={unfolded ? ChevronDownIcon : ChevronRightIcon}
            label={t('links.children', { key })}
            aria-expanded={unfolded}
            aria-controls={unfolded ? place : undefined}
            onClick={() => setUnfolded(!unfolded)}
          />
        )}
        {!epic && folds && <span className={styles['noFold']} />}
        <IssueLine issue={issue} />
        {onUnlink !== null && (
          <span className={styles['actions']}>
            <IconAction
              ref={mover}
              icon={ArrowRightIcon}
              label={t('links.move', { key })}
              aria-expanded={moving}
              onClick={() => setMoving(!moving)}
            />
            <IconAction
              icon={LinkBrokenIcon}
              label={t('links.remove', { key })}
              onClick={() => onUnlink(issue)}
            />
          </span>
        )}
      </div>
      {moving && (
        <MoveLinked
          detail={detail}
          linked={issue.id}
          movedText={(to) => t('links.moved', { key, to })}
          onDone={stay}
          reload={reload}
        />
      )}
      {unfolded && (
        <div id={place}>
          <EpicChildren epicId={issue.id} asOf={detail.asOf} />
        </div>
      )}
    </li>
  );
}
