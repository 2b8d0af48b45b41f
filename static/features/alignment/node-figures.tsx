import { useWords } from '../../i18n/words';
import { Person } from '../../ui/person';
import { Progress } from '../../ui/progress';
import { StatusLozenge } from '../../ui/status-lozenge';
import type { NamedNode } from './load-alignment';
import styles from './tree.module.css';

/** Where it stands, in which cycle, how far it is, and whose it is. */
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
      {/* The name says it to a screen reader. */}
      <span className={styles['status']} aria-hidden="true">
        <StatusLozenge status={status} />
      </span>
      <span className={styles['percent']}>{progress === null ? '–' : words.percent(progress)}</span>
      <span className={styles['progress']}>
        <Progress judgement={judgement} />
      </span>
      <Person accountId={node.ownerId} />
    </span>
  );
}
