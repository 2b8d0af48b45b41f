import { useWords } from '../../i18n/words';
import { LinkTo } from '../../ui/destination';
import { Person } from '../../ui/person';
import { ChainOfWhy } from '../alignment/chain-of-why';
import styles from './facts.module.css';
import { projectKeyOf, type Place } from '../place/place';
import { CycleFact } from './cycle-fact';
import type { Detail } from './detail';
import { Fact } from './fact';
import { MeasureFacts } from './measure-facts';
import { rhythmText } from './rhythm';

interface FactsProps {
  readonly detail: Detail;
  readonly place: Place;
}

/** Who, for what, when, how much. */
export function Facts({ detail, place }: FactsProps) {
  const words = useWords();
  const { t } = words;
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
            {objective.key} {objective.title}
          </LinkTo>
          <ChainOfWhy chain={detail.chain} onOpen={(open) => place.go({ open })} stacked />
        </Fact>
        <CycleFact cycle={cycle} />
        <MeasureFacts measure={measure} />
        <Fact name={t('keyResult.cadence')}>{rhythmText(keyResult.cadenceDays, words)}</Fact>
        <Fact name={t('keyResult.weight')}>{keyResult.weight ?? t('objective.detail.equal')}</Fact>
      </dl>
    </aside>
  );
}
