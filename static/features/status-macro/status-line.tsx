import { Percent } from '../key-result/figure';
import { StatusPopover } from '../../ui/status-popover';
import { ItemLink } from './item-link';
import type { LookProps } from './look-props';
import styles from './status-panel.module.css';

/** One line for each: a key result by itself, else the objective. */
export function StatusLine({ objectives }: LookProps) {
  return (
    <ul className={styles['lines']}>
      {objectives.map((objective) => {
        const [only] = objective.keyResults;
        const single =
          objective.keyResults.length === 1 && objectives.length === 1 ? only : undefined;
        const item = single ?? objective;
        return (
          <li key={objective.id} className={styles['line']}>
            <ItemLink
              kind={single === undefined ? 'objective' : 'key-result'}
              item={item}
              home={objective.home}
            />
            <StatusPopover judgement={item.judgement} subject={item.key} />
            <Percent judgement={item.judgement} />
          </li>
        );
      })}
    </ul>
  );
}
