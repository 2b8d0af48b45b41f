import Button from '@atlaskit/button/new';
import CrossIcon from '@atlaskit/icon/core/cross';
import { useState } from 'react';
import { searchPeople, usePerson } from '../api/users';
import { useWords } from '../i18n/words';
import { Combobox } from './combobox';
import { FieldError } from './field';
import { IconAction } from './icon-action';
import styles from './people-field.module.css';
import { Person } from './person';
import { useReturnFocus } from './use-return-focus';

interface PeopleFieldProps {
  readonly label: string;
  readonly accountIds: readonly string[];
  readonly onChange: (accountIds: readonly string[]) => void;
  readonly error?: string | undefined;
  readonly help?: string;
}

function Chosen({ accountId, onRemove }: { readonly accountId: string; onRemove: () => void }) {
  const { t } = useWords();
  const name = usePerson(accountId)?.name ?? '';
  return (
    <li className={styles['chosen']}>
      <Person accountId={accountId} withName />
      <IconAction icon={CrossIcon} label={t('contributors.remove', { name })} onClick={onRemove} />
    </li>
  );
}

/** Several people: those chosen, each to be removed, and a search for one more. */
export function PeopleField({ label, accountIds, onChange, error, help }: PeopleFieldProps) {
  const { t } = useWords();
  const [searching, setSearching] = useState(false);
  const [opener, returnFocus] = useReturnFocus<HTMLButtonElement>();
  const close = () => {
    setSearching(false);
    returnFocus();
  };
  return (
    <div className={styles['people']} role="group" aria-label={label}>
      <span className={styles['label']}>{label}</span>
      {accountIds.length > 0 && (
        <ul className={styles['list']}>
          {accountIds.map((accountId) => (
            <Chosen
              key={accountId}
              accountId={accountId}
              onRemove={() => onChange(accountIds.filter((each) => each !== accountId))}
            />
          ))}
        </ul>
      )}
      {searching ? (
        <Combobox
          label={label}
          placeholder={t('owner.placeholder')}
          search={searchPeople}
          keyOf={({ accountId }) => accountId}
          face={({ name }) => name}
          empty={t('common.noResults')}
          onChoose={({ accountId }) => {
            if (!accountIds.includes(accountId)) onChange([...accountIds, accountId]);
            close();
          }}
          onCancel={close}
        />
      ) : (
        <div>
          <Button ref={opener} spacing="compact" onClick={() => setSearching(true)}>
            {t('contributors.add')}
          </Button>
        </div>
      )}
      {error !== undefined && <FieldError id="people-error" text={error} />}
      {error === undefined && help !== undefined && <p className={styles['help']}>{help}</p>}
    </div>
  );
}
