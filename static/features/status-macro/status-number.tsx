import { useWords } from '../../i18n/words';
import { StatusPopover } from '../../ui/status-popover';
import { ItemLink } from './item-link';
import type { LookProps } from './look-props';
import styles from './status-panel.module.css';

/** One figure in large: how far it is, and how that stands. */
export function StatusNumber({ objectives }: LookProps) {
  const { percent } = useWords();
  return (
    <ul className={styles['numbers']}>
      {objectives.map((objective) => {
        const [only] = objective.keyResults;
        const single = objective.keyResults.length === 1 ? only : undefined;
        const item = single ?? objective;
        const { progress } = item.judgement;
        return (
          <li key={objective.id} className={styles['number']}>
            <span className={styles['figure']}>{progress === null ? '–' : percent(progress)}</span>
            <StatusPopover judgement={item.judgement} subject={item.key} />
            <ItemLink
              kind={single === undefined ? 'objective' : 'key-result'}
              item={item}
              home={objective.home}
            />
          </li>
        );
      })}
    </ul>
  );
}
