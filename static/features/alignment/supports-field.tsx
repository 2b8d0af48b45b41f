import Button from '@atlaskit/button/new';
import AddIcon from '@atlaskit/icon/core/add';
import CrossIcon from '@atlaskit/icon/core/cross';
import { useState } from 'react';
import { call } from '../../api/call';
import { useWords } from '../../i18n/words';
import { Combobox } from '../../ui/combobox';
import { IconAction } from '../../ui/icon-action';
import { useReturnFocus } from '../../ui/use-return-focus';
import type { Supported, SupportedChoice } from './supported';
import styles from './supports-field.module.css';

interface SupportsFieldProps {
  /** Left out of what can be chosen; null while it is not stored. */
  readonly objectiveId: string | null;
  readonly supports: readonly Supported[];
  readonly onAdd: (supported: Supported) => void;
  readonly onRemove: (supported: Supported) => void;
  /** Shows the search at once. */
  readonly startOpen?: boolean;
  /** The reader leaves the search. */
  readonly onCancel?: () => void;
}

function ChoiceFace({ choice }: { readonly choice: SupportedChoice }) {
  return (
    <span className={styles['choice']}>
      <span>
        <span className={styles['key']}>{choice.key}</span> {choice.title}
      </span>
      {choice.objective !== null && (
        <span className={styles['objective']}>
          {choice.objective.key} {choice.objective.title}
        </span>
      )}
    </span>
  );
}

type SearchProps = Pick<SupportsFieldProps, 'objectiveId' | 'supports'> & {
  readonly onChoose: (choice: SupportedChoice) => void;
  readonly onCancel: () => void;
};

function Search({ objectiveId, supports, onChoose, onCancel }: SearchProps) {
  const { t } = useWords();
  const search = async (query: string) => {
    const own = objectiveId === null ? {} : { objectiveId };
    const { choices } = await call('alignment.search', { query, ...own });
    return choices.filter(({ id }) => supports.every((each) => each.id !== id));
  };
  return (
    <Combobox
      label={t('supports.search')}
      placeholder={t('supports.search.placeholder')}
      search={search}
      keyOf={({ id }) => id}
      face={(choice) => <ChoiceFace choice={choice} />}
      groupOf={({ kind }) =>
        t(kind === 'objective' ? 'supports.objectives' : 'supports.keyResults')
      }
      empty={t('supports.search.none')}
      onChoose={onChoose}
      onCancel={onCancel}
    />
  );
}

/** What an objective supports: a list, and a search to add to it. */
export function SupportsField(props: SupportsFieldProps) {
  const { supports, onAdd, onRemove, onCancel } = props;
  const { t } = useWords();
  const [searching, setSearching] = useState(props.startOpen ?? false);
  const [opener, returnFocus] = useReturnFocus<HTMLButtonElement>();
  const close = () => {
    setSearching(false);
    returnFocus();
  };
  return (
    <div className={styles['field']}>
      {supports.length > 0 && (
        <ul className={styles['list']}>
          {supports.map((each) => (
            <li key={each.id} className={styles['item']}>
              <span>
                <span className={styles['key']}>{each.key}</span> {each.title}
              </span>
              <IconAction
                icon={CrossIcon}
                label={t('supports.remove', { key: each.key })}
                onClick={() => onRemove(each)}
              />
            </li>
          ))}
        </ul>
      )}
      {searching ? (
        <Search
          objectiveId={props.objectiveId}
          supports={supports}
          onChoose={(choice) => {
            close();
            onAdd(choice);
          }}
          onCancel={() => {
            close();
            onCancel?.();
          }}
        />
      ) : (
        <div>
          <Button
            ref={opener}
            spacing="compact"
            iconBefore={AddIcon}
            onClick={() => setSearching(true)}
          >
            {t('supports.add')}
          </Button>
        </div>
      )}
    </div>
  );
}
