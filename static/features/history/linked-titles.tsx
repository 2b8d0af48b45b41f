import { useIssues } from '../../api/use-issues';
import { useWords } from '../../i18n/words';
import styles from './history.module.css';

interface LinkedTitlesProps {
  /** Of the first; how many there are says `count`. */
  readonly issueIds: readonly string[];
  readonly count: number;
  readonly asOf: string;
}

const shown = 5;

/** The issues as the viewer may see them; of the rest only how many. */
export function LinkedTitles({ issueIds, count, asOf }: LinkedTitlesProps) {
  const { t } = useWords();
  const { issues } = useIssues(issueIds.slice(0, shown), asOf);
  if (issues === null || issues.size === 0) return null;
  const seen = [...issues.values()];
  const rest = count - seen.length;
  return (
    <p className={styles['reason']}>
      {seen.map(({ key, summary }) => `${key} ${summary}`).join(', ')}{' '}
      {rest > 0 && t('links.children.more', { n: rest })}
    </p>
  );
}
