import { useWords } from '../../i18n/words';
import type { CycleView } from '../../ui/views';
import { Fact } from './fact';
import styles from './facts.module.css';

interface CycleFactProps {
  readonly cycle: Pick<CycleView, 'name' | 'shelf' | 'startsOn' | 'endsOn'>;
}

/** The cycle with its days; what is kept for the future has none. */
export function CycleFact({ cycle }: CycleFactProps) {
  const { t, days } = useWords();
  return (
    <Fact name={t('detail.cycle')}>
      {cycle.shelf ? t('cycle.shelf') : cycle.name}
      {!cycle.shelf && <div className={styles['quiet']}>{days(cycle.startsOn, cycle.endsOn)}</div>}
    </Fact>
  );
}
