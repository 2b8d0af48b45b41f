import type { ReactNode } from 'react';
import { useWords } from '../../i18n/words';
import { Person } from '../../ui/person';
import { ChainOfWhy } from '../alignment/chain-of-why';
import styles from './facts.module.css';
import type { Detail } from './detail';
import { rhythmText } from './rhythm';

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt className={styles['name']}>{name}</dt>
      <dd className={styles['value']}>{children}</dd>
    </>
  );
}

/** Who, for what, when, how much. */
export function Facts({ detail }: { readonly detail: Detail }) {
  const words = useWords();
  const { t, amount, days } = words;
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
          {cycle.name}
          <div className={styles['quiet']}>{days(cycle.startsOn, cycle.endsOn)}</div>
        </Fact>
        {measure.kind === 'number' && (
          <Fact name={t('detail.range')}>
            {t('checkIn.value.rangeFirst', {
              baseline: amount(measure.baseline, ''),
              target: amount(measure.target, measure.unit),
            })}
          </Fact>
        )}
        <Fact name={t('keyResult.cadence')}>{rhythmText(keyResult.cadenceDays, words)}</Fact>
        <Fact name={t('keyResult.weight')}>{keyResult.weight}</Fact>
      </dl>
    </aside>
  );
}
