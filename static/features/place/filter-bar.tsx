import Button from '@atlaskit/button/new';
import type { ReactNode } from 'react';
import type { OperationOutput } from '../../../src/contract/operations';
import { levels } from '../../../src/domain/level';
import { usePerson } from '../../api/users';
import { useWords } from '../../i18n/words';
import { InlineSelect } from '../../ui/inline-select';
import { StatusFilter } from '../board/status-filter';
import { isFiltered, noFilter } from './address';
import styles from './filter-bar.module.css';
import { levelLabels } from './labels';
import type { Place } from './place';
import { SearchBox } from './search-box';

interface FilterBarProps {
  readonly found: Pick<OperationOutput<'table.get'>, 'counts' | 'choices'>;
  readonly place: Place;
  /** How what is found is put in order. */
  readonly children?: ReactNode;
}

function PersonOption({ accountId }: { readonly accountId: string }) {
  const { t } = useWords();
  const person = usePerson(accountId);
  const name = person === undefined ? '' : (person?.name ?? t('common.formerUser'));
  return <option value={accountId}>{name}</option>;
}

/** Those to choose, and the chosen one even when it is not among them. */
const withChosen = (all: readonly string[], chosen: string | null): readonly string[] =>
  chosen === null || all.includes(chosen) ? all : [...all, chosen];

const orNull = (value: string): string | null => (value === '' ? null : value);

/** Who, which team and which level: each only where there is something to choose. */
function Choices({ found, place }: FilterBarProps) {
  const { t } = useWords();
  const { address, go } = place;
  const { ownerIds, teams } = found.choices;
  const any = <option value="">{t('filter.any')}</option>;
  return (
    <>
      <InlineSelect
        label={t('filter.owner')}
        value={address.ownerId ?? ''}
        isSet={address.ownerId !== null}
        width="name"
        onChange={(ownerId) => go({ ownerId: orNull(ownerId) })}
      >
        {any}
        {withChosen(ownerIds, address.ownerId).map((accountId) => (
          <PersonOption key={accountId} accountId={accountId} />
        ))}
      </InlineSelect>
      {(teams.length > 0 || address.team !== null) && (
        <InlineSelect
          label={t('filter.team')}
          value={address.team ?? ''}
          isSet={address.team !== null}
          width="name"
          onChange={(team) => go({ team: orNull(team) })}
        >
          {any}
          {withChosen(teams, address.team).map((team) => (
            <option key={team} value={team}>
              {team}
            </option>
          ))}
        </InlineSelect>
      )}
      <InlineSelect
        label={t('filter.level')}
        value={address.level ?? ''}
        isSet={address.level !== null}
        onChange={(chosen) => go({ level: levels.find((level) => level === chosen) ?? null })}
      >
        {any}
        {levels.map((level) => (
          <option key={level} value={level}>
            {t(levelLabels[level])}
          </option>
        ))}
      </InlineSelect>
    </>
  );
}

/** Counts that filter, then who, what and in which order: all of it stands in the address. */
export function FilterBar({ found, place, children }: FilterBarProps) {
  const { t } = useWords();
  const { address, go } = place;
  return (
    <div className={styles['bar']}>
      <div className={styles['counts']}>
        <StatusFilter
          counts={found.counts}
          statuses={address.statuses}
          onStatuses={(statuses) => go({ statuses })}
        />
        <div className={isFiltered(address) ? undefined : styles['nothing']}>
          <Button appearance="subtle" onClick={() => go(noFilter)}>
            {t('filter.clear')}
          </Button>
        </div>
      </div>
      <div className={styles['line']} role="group" aria-label={t('filter.label')}>
        <SearchBox words={address.words} onWords={(words) => go({ words }, 'replace')} />
        <Choices found={found} place={place} />
        <div className={styles['order']}>{children}</div>
      </div>
    </div>
  );
}
