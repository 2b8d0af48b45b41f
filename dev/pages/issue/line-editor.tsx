import { useState } from 'react';
import Textfield from '@atlaskit/textfield';

interface LineEditorProps {
  readonly label: string;
  readonly value: string;
  readonly inputMode?: 'decimal' | 'text';
  onSave(value: string): void;
  onClose(): void;
}

/** A field of one line: Enter or leaving it saves, Escape does not. */
export function LineEditor(props: LineEditorProps) {
  const { label, value, inputMode = 'text', onSave, onClose } = props;
  const [typed, setTyped] = useState(value);
  const save = (): void => {
    if (typed.trim() !== value) onSave(typed.trim());
    onClose();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Textfield
        autoFocus
        isCompact
        aria-label={label}
        inputMode={inputMode}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={save}
        onKeyDown={(event) => event.key === 'Escape' && onClose()}
      />
    </form>
  );
}
