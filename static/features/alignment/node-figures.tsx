import { useWords } from '../../i18n/words';
import { Person } from '../../ui/person';
import { Progress } from '../../ui/progress';
import type { NamedNode } from './load-alignment';
import styles from './tree.module.css';

/** How far it is, in which cycle, and whose it is. */
export function NodeFigures({ node }: { readonly node: NamedNode }) {
  const words = useWords();
  const { progress, expected, status } = node;
  const judgement = {
    progress,
    expected,
    status,
    rawProgress: progress,
    why: [],
    turnsGreen: null,
  };
  return (
    <span className={styles['figures']}>
      <span className={styles['cycle']}>
        {node.team === '' ? node.cycle.name : `${node.team} · ${node.cycle.name}`}
      </span>
      <span className={styles['percent']}>{progress === null ? '–' : words.percent(progress)}</span>
      <span className={styles['progress']}>
        <Progress judgement={judgement} />
      </span>
      <Person accountId={node.ownerId} />
    </span>
  );
}
