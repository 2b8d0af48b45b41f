import TextArea from '@atlaskit/textarea';
import Textfield from '@atlaskit/textfield';
import type { KeyboardEvent } from 'react';
import { Field } from './field';

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: string | undefined;
  readonly help?: string;
  readonly placeholder?: string;
  readonly optional?: boolean;
  readonly autoFocus?: boolean;
  readonly maxLength?: number;
  /** Enter without Shift, instead of sending the form. */
  readonly onEnter?: () => void;
}

interface LineProps extends TextFieldProps {
  /** `number` is typed as text: figures, signs and group marks in any language. */
  readonly kind?: 'text' | 'number' | 'date';
  readonly max?: string;
  readonly min?: string;
}

/** One line of text, a number or a date. */
export function LineField(props: LineProps) {
  const { kind = 'text', value, onChange, maxLength = 255 } = props;
  const range = kind === 'date' ? { min: props.min, max: props.max } : {};
  return (
    <Field {...shared(props)}>
      {(control) => (
        <Textfield
          {...control}
          isInvalid={control['aria-invalid']}
          value={value}
          autoFocus={props.autoFocus ?? false}
          placeholder={props.placeholder ?? ''}
          type={kind === 'date' ? 'date' : 'text'}
          inputMode={kind === 'number' ? 'decimal' : 'text'}
          autoComplete="off"
          maxLength={maxLength}
          {...range}
          onChange={(event) => onChange(event.currentTarget.value)}
          onKeyDown={entering(props)}
        />
      )}
    </Field>
  );
}

/** Several lines of text that grow as they are written. */
export function NoteField(props: TextFieldProps) {
  const { value, onChange, maxLength = 5000 } = props;
  return (
    <Field {...shared(props)}>
      {(control) => (
        <TextArea
          {...control}
          isInvalid={control['aria-invalid']}
          value={value}
          placeholder={props.placeholder ?? ''}
          minimumRows={2}
          resize="smart"
          maxLength={maxLength}
          onChange={(event) => onChange(event.currentTarget.value)}
          onKeyDown={entering(props)}
        />
      )}
    </Field>
  );
}

const entering =
  ({ onEnter }: TextFieldProps) =>
  (event: KeyboardEvent) => {
    // Enter also ends a word being composed from Chinese keys.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing || !onEnter)
      return;
    event.preventDefault();
    onEnter();
  };

function shared({ label, error, help, optional }: TextFieldProps) {
  return {
    label,
    error,
    ...(help === undefined ? {} : { help }),
    ...(optional === undefined ? {} : { optional }),
  };
}
