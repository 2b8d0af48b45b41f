import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import ChevronRightIcon from '@atlaskit/icon/core/chevron-right';
import LinkBrokenIcon from '@atlaskit/icon/core/link-broken';
import { useId, useState } from 'react';
import type { JiraIssue } from '../../api/issues';
import { useWords } from '../../i18n/words';
import { IconAction } from '../../ui/icon-action';
import { EpicChildren } from './epic-children';
import { IssueLine } from './issue-line';
import styles from './linked-issues.module.css';

interface LinkedIssueProps {
  readonly issue: JiraIssue;
  readonly asOf: string;
  /** Something in the list unfolds, so all lines keep the room for the button. */
  readonly folds: boolean;
  /** Null: nothing may be unlinked here. */
  readonly onUnlink: ((issue: JiraIssue) => void) | null;
}

/** One linked issue; an epic unfolds into the children that it brings. */
export function LinkedIssue({ issue, asOf, folds, onUnlink }: LinkedIssueProps) {
  const { t } = useWords();
  const [unfolded, setUnfolded] = useState(false);
  const place = useId();
  const epic = issue.hierarchyLevel >= 1;
  return (
    <li className={styles['item']}>
      <div className={styles['row']}>
        {epic && (
          <IconAction
            icon={unfolded ? ChevronDownIcon : ChevronRightIcon}
            label={t('links.children', { key: issue.key })}
            aria-expanded={unfolded}
            aria-controls={unfolded ? place : undefined}
            onClick={() => setUnfolded(!unfolded)}
          />
        )}
        {!epic && folds && <span className={styles['noFold']} />}
        <IssueLine issue={issue} />
        {onUnlink !== null && (
          <IconAction
            icon={LinkBrokenIcon}
            label={t('links.remove', { key: issue.key })}
            onClick={() => onUnlink(issue)}
          />
        )}
      </div>
      {unfolded && (
        <div id={place}>
          <EpicChildren epicId={issue.id} asOf={asOf} />
        </div>
      )}
    </li>
  );
}
