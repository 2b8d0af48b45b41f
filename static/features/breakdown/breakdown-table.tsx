import { useWords } from '../../i18n/words';
import { LinkTo } from '../../ui/destination';
import { jqlOf } from './breakdown-jql';
import styles from './breakdown-section.module.css';
import { dimensionNames } from './dimension-names';
import type { Dimension, WorkGroup } from './group';

interface BreakdownTableProps {
  readonly dimension: Dimension;
  readonly groups: readonly WorkGroup[];
}

function Row({ group, dimension }: { readonly group: WorkGroup; readonly dimension: Dimension }) {
  const { t, count, percent } = useWords();
  const { value, total, done, inProgress, doneShare, issueIds } = group;
  const name = value ?? t(dimension === 'assignee' ? 'breakdown.nobody' : 'breakdown.without');
  const jql = jqlOf(issueIds);
  return (
    <tr>
      <th scope="row" className={styles['name']}>
        {jql === null ? name : <LinkTo to={{ kind: 'issues', jql }}>{name}</LinkTo>}
      </th>
      <td>{count(total)}</td>
      <td>{count(done)}</td>
      <td>{count(inProgress)}</td>
      <td className={styles['share']}>
        <span className={styles['track']} aria-hidden="true">
          <span className={styles['fill']} style={{ width: `${String(doneShare * 100)}%` }} />
        </span>
        <span className={styles['percent']}>{percent(doneShare)}</span>
      </td>
    </tr>
  );
}

/** One line a value: how much work, how much of it is done. */
export function BreakdownTable({ dimension, groups }: BreakdownTableProps) {
  const { t } = useWords();
  return (
    <div className={styles['scroll']}>
      <table className={styles['table']} aria-label={t('breakdown.title')}>
        <thead>
          <tr>
            <th scope="col">{t(dimensionNames[dimension])}</th>
            <th scope="col">{t('breakdown.total')}</th>
            <th scope="col">{t('breakdown.done')}</th>
            <th scope="col">{t('breakdown.inProgress')}</th>
            <th scope="col">{t('breakdown.share')}</th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <Row key={group.value ?? ''} group={group} dimension={dimension} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
