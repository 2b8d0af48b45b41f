import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { OperationRequest } from '../../../src/contract/operations';
import { call } from '../../api/call';
import { useWords } from '../../i18n/words';
import { Combobox } from '../../ui/combobox';
import { FieldError } from '../../ui/field';
import styles from './library.module.css';

export type SpaceChoice = OperationRequest<'template.page'>['to'];

interface SpaceFieldProps {
  readonly choice: SpaceChoice | null;
  /** The page that the reader is on. */
  readonly contentId: string | null;
  readonly error?: string | undefined;
  readonly onChange: (choice: SpaceChoice) => void;
}

const searchSpaces = async (query: string) => (await call('page.spaces', { query })).spaces;

/** Where a page goes: this one, or a new one in a space. */
export function SpaceField({ choice, contentId, error, onChange }: SpaceFieldProps) {
  const { t } = useWords();
  const [searching, setSearching] = useState(false);
  const [name, setName] = useState('');
  return (
    <div className={styles['foot']} role="group" aria-label={t('library.space')}>
      {searching ? (
        <Combobox
          label={t('library.space')}
          placeholder={t('library.space.search')}
          search={searchSpaces}
          keyOf={({ id }) => id}
          face={({ key, name: title }) => `${title} (${key})`}
          empty={t('common.noResults')}
          onChoose={(space) => {
            setName(space.name);
            setSearching(false);
            onChange({ kind: 'new', spaceId: space.id });
          }}
          onCancel={() => setSearching(false)}
        />
      ) : (
        <>
          <span>
            {choice === null
              ? t('library.space.none')
              : choice.kind === 'page'
                ? t('library.space.here')
                : t('library.space.in', { name })}
          </span>
          <Button spacing="compact" onClick={() => setSearching(true)}>
            {t('library.space.choose')}
          </Button>
          {contentId !== null && choice?.kind !== 'page' && (
            <Button spacing="compact" onClick={() => onChange({ kind: 'page', contentId })}>
              {t('library.space.here')}
            </Button>
          )}
        </>
      )}
      {error !== undefined && <FieldError id="space-error" text={error} />}
    </div>
  );
}
