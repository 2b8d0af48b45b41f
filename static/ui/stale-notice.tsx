import Button from '@atlaskit/button/new';
import type { ReactNode } from 'react';
import type { RefusalView } from '../../src/contract/operations';
import { fieldName } from '../../src/contract/wording/field-names';
import { usePerson } from '../api/users';
import { useWords, type Words } from '../i18n/words';
import { Banner } from './banner';

type Stale = NonNullable<RefusalView['stale']>;

/** The fields as people call them; what nobody sees is left out. */
function fieldNames(fields: readonly string[], words: Words): string {
  const names = fields.map((field) => fieldName(field, words.locale).name);
  return words.list(names.filter((name) => name !== null));
}

interface StaleNoticeProps {
  readonly stale: Stale;
  /** What the other one wrote. */
  readonly theirs?: ReactNode;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
}

/** Somebody else saved first: who, what, and the two ways on. */
export function StaleNotice({ stale, theirs, onMine, onTheirs }: StaleNoticeProps) {
  const words = useWords();
  const person = usePerson(stale.by);
  const name = person?.name ?? words.t('common.formerUser');
  const body = words.t('stale.body', {
    when: words.ago(stale.at, Date.now()),
    fields: fieldNames(stale.fields, words),
  });
  return (
    <Banner
      tone="warning"
      title={words.t('stale.title', { name })}
      actions={
        <>
          <Button onClick={onMine}>{words.t('stale.mine')}</Button>
          <Button appearance="subtle" onClick={onTheirs}>
            {words.t('stale.theirs')}
          </Button>
        </>
      }
    >
      {body}
      {theirs}
    </Banner>
  );
}
