import type { ReactNode } from 'react';
import { useWords } from '../../i18n/words';
import { LinkTo } from '../../ui/destination';
import { Person } from '../../ui/person';
import styles from './facts.module.css';
import { projectKeyOf, type Place } from '../place/place';
import type { Detail } from './detail';
import { rhythmText } from './rhythm';

export function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt className={styles['name']}>{name}</dt>
      <dd className={styles['value']}>{children}</dd>
    </>
  );
}

interface FactsProps {
  readonly detail: Detail;
  readonly place: Place;
}

/** Who, for what, when, how much. */
export function Facts({ detail, place }: FactsProps) {
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
          <LinkTo
            to={{ kind: 'objective', id: objective.id, projectKey: projectKeyOf(place) }}
            onGo={() => place.go({ open: { kind: 'objective', id: objective.id } })}
          >
            {objective.key}
          </LinkTo>{' '}
          {objective.title}
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
        <Fact name={t('keyResult.weight')}>{keyResult.weight ?? t('objective.detail.equal')}</Fact>
      </dl>
    </aside>
  );
}
