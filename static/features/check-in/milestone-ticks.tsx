import type { MilestonesMeasure } from '../../../src/domain/key-result';
import { useWords } from '../../i18n/words';
import { FieldError } from '../../ui/field';
import type { KeyResultView } from '../../ui/views';
import styles from './milestone-ticks.module.css';

interface MilestoneTicksProps {
  readonly measure: MilestonesMeasure;
  readonly done: KeyResultView['milestonesDone'];
  /** What was changed, by id; the rest is as it stands. */
  readonly ticks: Readonly<Record<string, boolean>>;
  readonly onChange: (ticks: Readonly<Record<string, boolean>>) => void;
  readonly error?: string | undefined;
}

/** Every milestone with its tick, its day, and since when it is done. */
export function MilestoneTicks({ measure, done, ticks, onChange, error }: MilestoneTicksProps) {
  const { t, shortDay } = useWords();
  const change = (id: string, before: boolean, now: boolean) => {
    const { [id]: _, ...others } = ticks;
    onChange(before === now ? others : { ...others, [id]: now });
  };
  return (
    <fieldset className={styles['ticks']}>
      <legend className={styles['legend']}>{t('checkIn.milestones')}</legend>
      {measure.milestones.map(({ id, title, on }, index) => {
        const since = done.find((each) => each.id === id)?.on ?? null;
        const before = since !== null;
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
            <span className={styles['day']}>
              {since !== null && t('milestone.doneOn', { day: shortDay(since) })}
              {since === null && on !== null && t('milestone.due', { day: shortDay(on) })}
            </span>
          </label>
        );
      })}
      {error !== undefined && <FieldError id="ticks-error" text={error} />}
    </fieldset>
  );
}
