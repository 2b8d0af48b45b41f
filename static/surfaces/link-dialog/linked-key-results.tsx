import LinkBrokenIcon from '@atlaskit/icon/core/link-broken';
import { useId } from 'react';
import { ChoiceFace } from '../../features/issue-link/choice-face';
import { useWords } from '../../i18n/words';
import { IconAction } from '../../ui/icon-action';
import type { OperationOutput } from '../../../src/contract/operations';
import type { KeyResultChoice, ServedKeyResult } from '../../ui/views';
import styles from './link-dialog.module.css';

interface LinkedKeyResultsProps {
  readonly data: OperationOutput<'issue.get'>;
  readonly issueId: string;
  /** Being linked now. */
  readonly coming: KeyResultChoice | null;
  /** Null where the viewer may not edit the issue. */
  readonly onUnlink: ((served: ServedKeyResult) => void) | null;
}

const faceOf = ({ keyResult, objective }: ServedKeyResult) => ({
  key: keyResult.key,
  title: keyResult.title,
  ...{ status: keyResult.judgement.status, progress: keyResult.judgement.progress },
  ...{ objectiveKey: objective.key, objectiveTitle: objective.title },
});

/** What the issue serves already; a link of its own can be taken back. */
export function LinkedKeyResults({ data, issueId, coming, onUnlink }: LinkedKeyResultsProps) {
  const { t } = useWords();
  const title = useId();
  const { served, hidden } = data;
  const nothing = served.length === 0 && coming === null;
  return (
    <section className={styles['linked']} aria-labelledby={title}>
      <h2 className={styles['subtitle']} id={title}>
        {t('issue.link.linked')}
      </h2>
      {nothing && <p className={styles['quiet']}>{t('issue.none.readOnly')}</p>}
      <ul className={styles['list']}>
        {served.map((each) => (
          <li key={each.keyResult.id} className={styles['row']}>
            <div className={styles['face']}>
              <ChoiceFace choice={faceOf(each)} />
              {each.viaIssueId !== issueId && (
                <p className={styles['through']}>{t('issue.throughParent')}</p>
              )}
            </div>
            {each.viaIssueId === issueId && onUnlink !== null && (
              <IconAction
                icon={LinkBrokenIcon}
                label={t('issue.unlink', { key: each.keyResult.key })}
                onClick={() => onUnlink(each)}
              />
            )}
          </li>
        ))}
        {coming !== null && (
          <li className={`${styles['row']} ${styles['coming']}`}>
            <div className={styles['face']}>
              <ChoiceFace choice={coming} />
            </div>
          </li>
        )}
      </ul>
      {hidden > 0 && <p className={styles['quiet']}>{t('issue.hidden', { n: hidden })}</p>}
    </section>
  );
}
