import { useState } from 'react';
import type { ReactNode } from 'react';
import { useText } from '../i18n/use-text';

interface EditInPlaceProps {
  /** Name of the field, for screen readers. */
  readonly label: string;
  /** The value as read. */
  readonly children: ReactNode;
  /** The editor; it calls `close` when the reader is done. */
  edit(close: () => void): ReactNode;
}

/** A field that turns into its editor on a click. */
export function EditInPlace({ label, children, edit }: EditInPlaceProps) {
  const text = useText();
  const [editing, setEditing] = useState(false);
  if (editing) return edit(() => setEditing(false));
  return (
    <button
      type="button"
      className="field-value"
      aria-label={label}
      onClick={() => setEditing(true)}
    >
      {children ?? <span className="subtle">{text('none')}</span>}
    </button>
  );
}
