import CheckboxCheckedIcon from '@atlaskit/icon/core/checkbox-checked';
import CheckboxUncheckedIcon from '@atlaskit/icon/core/checkbox-unchecked';
import { sharesOf } from '../../../src/domain/weights';
import type { MilestonesMeasure } from '../../../src/domain/key-result';
import { useWords } from '../../i18n/words';
import type { KeyResultView } from '../../ui/views';
import styles from './milestone-list.module.css';

interface MilestoneListProps {
  readonly measure: MilestonesMeasure;
  readonly done: KeyResultView['milestonesDone'];
  readonly today: string;
}

/** Every milestone: whether it is done and since when, else when it is due, and what it is worth. */
export function MilestoneList({ measure, done, today }: MilestoneListProps) {
  const { t, percent, shortDay } = useWords();
  const shares = sharesOf(measure.milestones);
  const dayOf = (id: string, on: string | null): string => {
    const since = done.find((each) => each.id === id)?.on;
    if (since !== undefined) return t('milestone.doneOn', { day: shortDay(since) });
    if (on === null) return '';
    return t(on < today ? 'milestone.late' : 'milestone.due', { day: shortDay(on) });
  };
  return (
    <ul className={styles['list']}>
      {measure.milestones.map(({ id, title, on }, index) => {
        const isDone = done.some((each) => each.id === id);
        const Icon = isDone ? CheckboxCheckedIcon : CheckboxUncheckedIcon;
        return (
          <li key={id} className={styles['milestone']}>
            <Icon label={t(isDone ? 'milestone.done' : 'milestone.notDone')} />
            <span className={styles['title']}>{title}</span>
            <span className={styles['day']}>{dayOf(id, on)}</span>
            <span className={styles['share']}>{percent(shares[index] ?? 0)}</span>
          </li>
        );
      })}
    </ul>
  );
}
