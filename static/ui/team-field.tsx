import Textfield from '@atlaskit/textfield';
import { useId } from 'react';
import { useWords } from '../i18n/words';
import { Field } from './field';

interface TeamFieldProps {
  readonly value: string;
  /** Those that are there already, offered while typing. */
  readonly teams: readonly string[];
  readonly onChange: (team: string) => void;
  readonly error?: string | undefined;
}

/** A team's name, typed or taken from those that are there. */
export function TeamField({ value, teams, onChange, error }: TeamFieldProps) {
  const { t } = useWords();
  const list = useId();
  return (
    <Field optional label={t('team.label')} error={error}>
      {(control) => (
        <>
          <Textfield
            {...control}
            isInvalid={control['aria-invalid']}
            value={value}
            list={list}
            autoComplete="off"
            maxLength={60}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
          <datalist id={list}>
            {teams.map((team) => (
              <option key={team} value={team} />
            ))}
          </datalist>
        </>
      )}
    </Field>
  );
}
