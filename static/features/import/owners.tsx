import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { searchPeople } from '../../api/users';
import { useImportWords, type ImportKey } from '../../i18n/import-words';
import { Combobox } from '../../ui/combobox';
import { Person } from '../../ui/person';
import { useReturnFocus } from '../../ui/use-return-focus';
import styles from './check-step.module.css';
import { namesIn, ownerOf, type ChosenOwner, type Found } from './people';
import type { Import } from './use-import';

interface OwnersProps {
  readonly importing: Import;
}

function troubleOf(found: Found | undefined): ImportKey {
  if (found === undefined) return 'import.people.searching';
  if (found === 'failed') return 'import.people.failed';
  return found.length === 0 ? 'import.people.nobody' : 'import.people.many';
}

/** Those who fit the name before anything is typed. */
const searchWith = (found: Found | undefined) => (query: string) =>
  query === '' && Array.isArray(found) && found.length > 0
    ? Promise.resolve(found)
    : searchPeople(query);

interface OwnerProps {
  readonly name: string;
  readonly found: Found | undefined;
  /** Undefined while nobody knows. */
  readonly owner: ChosenOwner | undefined;
  readonly onChoose: (owner: ChosenOwner) => void;
}

/** A name of the sheet and the person it stands for. */
function Owner({ name, found, owner, onChoose }: OwnerProps) {
  const { say, t } = useImportWords();
  const [searching, setSearching] = useState(false);
  const [opener, returnFocus] = useReturnFocus<HTMLButtonElement>();
  const close = () => {
    setSearching(false);
    returnFocus();
  };
  if (searching) {
    return (
      <Combobox
        label={say('import.people.search', { name })}
        placeholder={t('owner.placeholder')}
        search={searchWith(found)}
        keyOf={({ accountId }) => accountId}
        face={({ accountId }) => <Person accountId={accountId} withName />}
        empty={t('common.noResults')}
        onChoose={({ accountId }) => {
          onChoose(accountId);
          close();
        }}
        onCancel={close}
      />
    );
  }
  return (
    <div className={styles['owner']}>
      <span className={styles['name']}>{name}</span>
      <span className={styles['person']}>
        {owner === undefined && <span className={styles['trouble']}>{say(troubleOf(found))}</span>}
        {owner === null && t('owner.me')}
        {typeof owner === 'string' && <Person accountId={owner} withName />}
      </span>
      <Button
        ref={opener}
        spacing="compact"
        appearance={owner === undefined ? 'default' : 'subtle'}
        aria-label={`${say(owner === undefined ? 'import.people.choose' : 'import.people.change')}: ${name}`}
        onClick={() => setSearching(true)}
      >
        {say(owner === undefined ? 'import.people.choose' : 'import.people.change')}
      </Button>
      {owner === undefined && found !== undefined && (
        <Button
          spacing="compact"
          appearance="subtle"
          aria-label={`${say('import.people.me')}: ${name}`}
          onClick={() => onChoose(null)}
        >
          {say('import.people.me')}
        </Button>
      )}
    </div>
  );
}

/** Names of the sheet, and who they are in Jira. */
export function Owners({ importing }: OwnersProps) {
  const { say } = useImportWords();
  const { state, sheet, change } = importing;
  const names = namesIn(sheet.plan);
  if (names.length === 0) return null;
  return (
    <div className={styles['part']}>
      <h3 className={styles['title']}>{say('import.people')}</h3>
      <p className={styles['quiet']}>{say('import.people.lead')}</p>
      <ul className={styles['owners']}>
        {names.map((name) => (
          <li key={name}>
            <Owner
              name={name}
              found={state.found.get(name)}
              owner={ownerOf(name, state.found, state.chosen)}
              onChoose={(owner) => change({ chosen: new Map(state.chosen).set(name, owner) })}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
