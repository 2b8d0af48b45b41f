import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { sheetLimits } from '../../../src/domain/sheet/limits';
import { useImportWords } from '../../i18n/import-words';
import { Field } from '../../ui/field';
import { anotherText } from './import-state';
import type { StepProps } from './step-props';
import styles from './import-screen.module.css';

/** The sheet as text: pasted, typed, or both. */
export function PasteStep({ importing }: StepProps) {
  const { say } = useImportWords();
  const [tried, setTried] = useState(false);
  const { state, sheet, change } = importing;
  const empty = state.text.trim() === '';
  return (
    <form
      className={styles['body']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!empty) change({ step: 'columns' });
      }}
    >
      <Field
        label={say('import.paste.label')}
        help={say('import.paste.help', sheetLimits)}
        error={tried && empty ? say('import.paste.empty') : undefined}
      >
        {(control) => (
          <textarea
            {...control}
            className={styles['paste']}
            wrap="off"
            spellCheck={false}
            value={state.text}
            onChange={(event) => change(anotherText(event.currentTarget.value))}
          />
        )}
      </Field>
      <div className={styles['foot']}>
        <Button type="submit" appearance="primary">
          {say('import.next')}
        </Button>
        {!empty && (
          <span className={styles['lead']}>
            {say('import.paste.found', { n: sheet.pasted.length })}
          </span>
        )}
      </div>
    </form>
  );
}
