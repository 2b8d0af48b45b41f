import type { ReactNode } from 'react';
import { Label } from '@atlaskit/form';

interface LabelledProps {
  readonly label: string;
  /** Id of the input that the label names. */
  readonly id: string;
  readonly children: ReactNode;
}

/** A form field under its label. */
export function Labelled({ label, id, children }: LabelledProps) {
  return (
    <div>
      <Label htmlFor={id}>{label}</Label>
      {children}
    </div>
  );
}
