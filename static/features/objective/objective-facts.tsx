import type { Visibility } from '../../../src/domain/visibility';
import { useWords, type MessageKey } from '../../i18n/words';
import { HomeName } from '../../ui/home-name';
import { Person } from '../../ui/person';
import { CycleFact } from '../key-result/cycle-fact';
import { Fact } from '../key-result/fact';
import styles from '../key-result/facts.module.css';
import { levelLabels } from '../place/labels';
import type { OpenedObjective } from './opened';

const commitmentLabels = {
  committed: 'objective.commitment.committed',
  aspirational: 'objective.commitment.aspirational',
} as const;

const visibilityLabels: Readonly<Record<Visibility['kind'], MessageKey>> = {
  site: 'objective.detail.visibility.site',
  home: 'objective.detail.visibility.home',
  people: 'objective.detail.visibility.people',
};

function People({ accountIds }: { readonly accountIds: readonly string[] }) {
  const { t } = useWords();
  if (accountIds.length === 0) return <>{t('objective.detail.nobody')}</>;
  return (
    <ul>
      {accountIds.map((accountId) => (
        <li key={accountId}>
          <Person accountId={accountId} withName />
        </li>
      ))}
    </ul>
  );
}

/** Who, where, for whom, until when, how sure. */
export function ObjectiveFacts({ opened }: { readonly opened: OpenedObjective }) {
  const { t } = useWords();
  const { objective, cycle } = opened;
  const { visibility } = objective;
  return (
    <aside className={styles['facts']} aria-label={t('detail.facts')}>
      <h2 className={styles['title']}>{t('detail.facts')}</h2>
      <dl className={styles['list']}>
        <Fact name={t('owner.label')}>
          <Person accountId={objective.ownerId} withName />
        </Fact>
        <Fact name={t('objective.detail.contributors')}>
          <People accountIds={objective.contributorIds} />
        </Fact>
        {objective.team !== '' && <Fact name={t('objective.detail.team')}>{objective.team}</Fact>}
        <Fact name={t('objective.detail.level')}>{t(levelLabels[objective.level])}</Fact>
        <Fact name={t('objective.detail.home')}>
          <HomeName home={objective.home} />
        </Fact>
        <CycleFact cycle={cycle} />
        <Fact name={t('objective.commitment')}>{t(commitmentLabels[objective.commitment])}</Fact>
        <Fact name={t('keyResult.weight')}>{objective.weight ?? t('objective.detail.equal')}</Fact>
        <Fact name={t('objective.detail.visibility')}>
          {t(visibilityLabels[visibility.kind])}
          {visibility.kind === 'people' && <People accountIds={visibility.accountIds} />}
        </Fact>
      </dl>
    </aside>
  );
}
