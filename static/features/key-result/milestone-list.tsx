import CheckboxCheckedIcon from '@atlaskit/icon/core/checkbox-checked';
import CheckboxUncheckedIcon from '@atlaskit/icon/core/checkbox-unchecked';
import { sharesOf } from '../../../src/domain/weights';
import type { MilestonesMeasure } from '../../../src/domain/key-result';
import { useWords } from '../../i18n/words';
import type { KeyResultView } from '../../ui/views';
import { milestoneDay } from '../check-in/milestone-day';
import styles from './milestone-list.module.css';

interface MilestoneListProps {
  readonly measure: MilestonesMeasure;
  readonly done: KeyResultView['milestonesDone'];
  readonly today: string;
}

/** Every milestone: whether it is done and since when, else when it is due, and what it is worth. */
export function MilestoneList({ measure, done, today }: MilestoneListProps) {
  const words = useWords();
  const { t, percent } = words;
  const shares = sharesOf(measure.milestones);
  return (
    <ul className={styles['list']}>
      {measure.milestones.map((milestone, index) => {
        const { id, title } = milestone;
        const isDone = done.some((each) => each.id === id);
        const Icon = isDone ? CheckboxCheckedIcon : CheckboxUncheckedIcon;
        return (
          <li key={id} className={styles['milestone']}>
            <Icon label={t(isDone ? 'milestone.done' : 'milestone.notDone')} />
            <span className={styles['title']}>{title}</span>
            <span className={styles['day']}>{milestoneDay(milestone, done, today, words)}</span>
            <span className={styles['share']}>{percent(shares[index] ?? 0)}</span>
          </li>
        );
      })}
    </ul>
  );
}
