import { useWords } from '../../i18n/words';
import { Person } from '../../ui/person';
import { ChainOfWhy } from '../alignment/chain-of-why';
import styles from './facts.module.css';
import type { Detail } from './detail';
import { Fact } from './fact';
import { MeasureFacts } from './measure-facts';
import { rhythmText } from './rhythm';

/** Who, for what, when, how much. */
export function Facts({ detail }: { readonly detail: Detail }) {
  const words = useWords();
  const { t, days } = words;
  const { keyResult, objective, cycle } = detail;
  const { measure } = keyResult;
  return (
    <aside className={styles['facts']} aria-label={t('detail.facts')}>
      <h2 className={styles['title']}>{t('detail.facts')}</h2>
      <dl className={styles['list']}>
        <Fact name={t('owner.label')}>
          <Person accountId={keyResult.ownerId} withName />
        </Fact>
        <Fact name={t('detail.objective')}>
          {objective.key} {objective.title}
          <ChainOfWhy chain={detail.chain} stacked />
        </Fact>
        <Fact name={t('detail.cycle')}>
          {cycle.shelf ? t('cycle.shelf') : cycle.name}
          {!cycle.shelf && (
            <div className={styles['quiet']}>{days(cycle.startsOn, cycle.endsOn)}</div>
          )}
        </Fact>
        <MeasureFacts measure={measure} />
        <Fact name={t('keyResult.cadence')}>{rhythmText(keyResult.cadenceDays, words)}</Fact>
        {keyResult.weight !== null && <Fact name={t('keyResult.weight')}>{keyResult.weight}</Fact>}
      </dl>
    </aside>
  );
}
