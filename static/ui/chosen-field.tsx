import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { useWords } from '../i18n/words';
import { Combobox, type ComboboxProps } from './combobox';
import { FieldError } from './field';
import styles from './owner-field.module.css';

interface ChosenFieldProps<T> extends Omit<
  ComboboxProps<T>,
  'autoFocus' | 'onChoose' | 'face' | 'keyOf'
> {
  readonly chosen: T | null;
  readonly onChange: (chosen: T | null) => void;
  readonly text: (choice: T) => string;
  /** Takes the focus as soon as it is there. */
  readonly focusFirst?: boolean;
  readonly errorId: string;
  readonly error: string | undefined;
}

/** One thing out of many: searched, then shown with a way to search again. The focus goes along. */
export function ChosenField<T extends { readonly id: string }>(props: ChosenFieldProps<T>) {
  const { chosen, onChange, text, focusFirst = false, errorId, error, ...search } = props;
  const { t } = useWords();
  const [moved, setMoved] = useState(focusFirst);
  const choose = (choice: T | null) => {
    setMoved(true);
    onChange(choice);
  };
  return (
    <fieldset className={styles['owner']} data-fault={error === undefined ? undefined : ''}>
      <legend className={styles['label']}>{search.label}</legend>
      {chosen === null ? (
        <Combobox
          {...search}
          autoFocus={moved}
          keyOf={({ id }) => id}
          face={text}
          onChoose={choose}
        />
      ) : (
        <span className={styles['face']}>
          {text(chosen)}
          <Button
            autoFocus={moved}
            spacing="compact"
            appearance="subtle"
            onClick={() => choose(null)}
          >
            {t('owner.change')}
          </Button>
        </span>
      )}
      {error !== undefined && <FieldError id={errorId} text={error} />}
    </fieldset>
  );
}
