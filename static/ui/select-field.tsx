import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import { Field } from './field';
import styles from './select-field.module.css';

export interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
}

interface SelectFieldProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly Option<T>[];
  readonly onChange: (value: T) => void;
  readonly error?: string | undefined;
  readonly help?: string;
}

/** One of a few, by the browser's own list: it works with every keyboard, finger and reader. */
export function SelectField<T extends string>(props: SelectFieldProps<T>) {
  const { label, value, options, onChange, error, help } = props;
  const choose = (chosen: string) => {
    const option = options.find((candidate) => candidate.value === chosen);
    if (option !== undefined) onChange(option.value);
  };
  return (
    <Field label={label} error={error} {...(help === undefined ? {} : { help })}>
      {(control) => (
        <div className={styles['box']}>
          <select
            {...control}
            className={styles['select']}
            value={value}
            onChange={(event) => choose(event.currentTarget.value)}
          >
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <span className={styles['arrow']}>
            <ChevronDownIcon label="" size="small" />
          </span>
        </div>
      )}
    </Field>
  );
}
