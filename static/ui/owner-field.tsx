import Button from '@atlaskit/button/new';
import Avatar from '@atlaskit/avatar';
import { useState } from 'react';
import { searchPeople, type Person as Found } from '../api/users';
import { useWords } from '../i18n/words';
import { Combobox } from './combobox';
import { FieldError } from './field';
import styles from './owner-field.module.css';
import { Person } from './person';
import { useReturnFocus } from './use-return-focus';

interface OwnerFieldProps {
  /** Null: whoever saves, or whom `nobody` says. */
  readonly ownerId: string | null;
  /** What stands there instead of a person; default: You. */
  readonly nobody?: string;
  readonly onChange: (accountId: string) => void;
  readonly error?: string | undefined;
}

function Face({ person }: { readonly person: Found }) {
  return (
    <span className={styles['face']}>
      <span aria-hidden="true">
        <Avatar
          size="xsmall"
          {...(person.avatarUrl === undefined ? {} : { src: person.avatarUrl })}
        />
      </span>
      {person.name}
    </span>
  );
}

/** The one person who answers for it: shown, and on a click searched. */
export function OwnerField({ ownerId, nobody, onChange, error }: OwnerFieldProps) {
  const { t } = useWords();
  const [searching, setSearching] = useState(false);
  const [opener, returnFocus] = useReturnFocus<HTMLButtonElement>();
  const close = () => {
    setSearching(false);
    returnFocus();
  };
  return (
    <div className={styles['owner']} role="group" aria-label={t('owner.label')}>
      <span className={styles['label']}>{t('owner.label')}</span>
      {searching ? (
        <Combobox
          label={t('owner.label')}
          placeholder={t('owner.placeholder')}
          search={searchPeople}
          keyOf={({ accountId }) => accountId}
          face={(person) => <Face person={person} />}
          empty={t('common.noResults')}
          onChoose={({ accountId }) => {
            onChange(accountId);
            close();
          }}
          onCancel={close}
        />
      ) : (
        <span className={styles['face']}>
          {ownerId === null ? (nobody ?? t('owner.me')) : <Person accountId={ownerId} withName />}
          <Button
            ref={opener}
            spacing="compact"
            appearance="subtle"
            onClick={() => setSearching(true)}
          >
            {t('owner.change')}
          </Button>
        </span>
      )}
      {error !== undefined && <FieldError id="owner-error" text={error} />}
    </div>
  );
}
