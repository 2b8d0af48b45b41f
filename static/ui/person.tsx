import Avatar from '@atlaskit/avatar';
import { usePerson } from '../api/users';
import { useWords } from '../i18n/words';
import { Hidden } from './hidden';
import styles from './person.module.css';

interface PersonProps {
  readonly accountId: string;
  /** Without it the name is there for the screen reader and on hover. */
  readonly withName?: boolean;
  readonly size?: 'xsmall' | 'small';
}

/** Somebody by face and name, as Jira shows them to the viewer. */
export function Person({ accountId, withName = false, size = 'xsmall' }: PersonProps) {
  const words = useWords();
  const person = usePerson(accountId);
  const name = person === undefined ? '' : (person?.name ?? words.t('common.formerUser'));
  const picture = person?.avatarUrl === undefined ? {} : { src: person.avatarUrl };
  return (
    <span className={styles['person']} title={withName ? undefined : name}>
      <span aria-hidden="true">
        <Avatar size={size} {...picture} />
      </span>
      {withName ? <span className={styles['name']}>{name}</span> : <Hidden>{name}</Hidden>}
    </span>
  );
}
