import Button from '@atlaskit/button/new';
import { usePerson } from '../api/users';
import { useWords, type MessageKey, type Words } from '../i18n/words';
import type { RefusalView } from '../../src/contract/operations';
import { Banner } from './banner';

type Stale = NonNullable<RefusalView['stale']>;

const fieldKeys: Readonly<Record<string, MessageKey>> = {
  title: 'field.title',
  why: 'field.why',
  commitment: 'field.commitment',
  weight: 'field.weight',
  ownerId: 'field.ownerId',
  measure: 'field.measure',
  cadenceDays: 'field.cadenceDays',
  stage: 'field.stage',
  name: 'field.name',
  startsOn: 'field.startsOn',
  endsOn: 'field.endsOn',
};

function fieldNames(fields: readonly string[], words: Words): string {
  const names = fields.map((field) => {
    const key = fieldKeys[field];
    return key === undefined ? field : words.t(key);
  });
  return words.list(names);
}

interface StaleNoticeProps {
  readonly stale: Stale;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
}

/** Somebody else saved first: who, what, and the two ways on. */
export function StaleNotice({ stale, onMine, onTheirs }: StaleNoticeProps) {
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
    </Banner>
  );
}
