import type { MilestonesMeasure } from '../../../src/domain/key-result';
import { useWords } from '../../i18n/words';
import { FieldError } from '../../ui/field';
import type { KeyResultView } from '../../ui/views';
import { milestoneDay } from './milestone-day';
import styles from './milestone-ticks.module.css';

interface MilestoneTicksProps {
  readonly measure: MilestonesMeasure;
  readonly done: KeyResultView['milestonesDone'];
  readonly today: string;
  /** What was changed, by id; the rest is as it stands. */
  readonly ticks: Readonly<Record<string, boolean>>;
  readonly onChange: (ticks: Readonly<Record<string, boolean>>) => void;
  readonly error?: string | undefined;
}

/** Every milestone with its tick, its day, and since when it is done. */
export function MilestoneTicks(props: MilestoneTicksProps) {
  const { measure, done, today, ticks, onChange, error } = props;
  const words = useWords();
  const change = (id: string, before: boolean, now: boolean) => {
    const { [id]: _, ...others } = ticks;
    onChange(before === now ? others : { ...others, [id]: now });
  };
  return (
    <fieldset className={styles['ticks']} data-fault={error === undefined ? undefined : ''}>
      <legend className={styles['legend']}>{words.t('checkIn.milestones')}</legend>
      {measure.milestones.map((milestone, index) => {
        const { id, title } = milestone;
        const before = done.some((each) => each.id === id);
        return (
          <label key={id} className={styles['tick']}>
            <input
              type="checkbox"
              className={styles['box']}
              autoFocus={index === 0}
              checked={ticks[id] ?? before}
              onChange={(event) => change(id, before, event.currentTarget.checked)}
            />
            <span className={styles['title']}>{title}</span>
            <span className={styles['day']}>{milestoneDay(milestone, done, today, words)}</span>
          </label>
        );
      })}
      {error !== undefined && <FieldError id="ticks-error" text={error} />}
    </fieldset>
  );
}
