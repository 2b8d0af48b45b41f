import { useState } from 'react';
import Checkbox from '@atlaskit/checkbox';
import Textfield from '@atlaskit/textfield';
import type { DeveloperView } from './types';

/** `eventsDropped` as words. */
const words = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replace(/ ms$/, ' (ms)');

interface NumberFaultProps {
  readonly name: string;
  readonly value: number;
  onChange(value: number): void;
}

function NumberFault({ name, value, onChange }: NumberFaultProps) {
  const [typed, setTyped] = useState(String(value));
  const save = (): void => {
    const number = Number(typed);
    if (!Number.isNaN(number) && number !== value) onChange(number);
  };
  return (
    <>
      <label htmlFor={`fault-${name}`}>{words(name)}</label>
      <Textfield
        isCompact
        id={`fault-${name}`}
        inputMode="decimal"
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={save}
        onKeyDown={(event) => event.key === 'Enter' && save()}
      />
    </>
  );
}

interface FaultsProps {
  readonly faults: DeveloperView['faults'];
  onChange(change: Record<string, number | boolean>): void;
}

/** Every fault switch: a box for yes or no, a number for shares and times. */
export function Faults({ faults, onChange }: FaultsProps) {
  return (
    <div className="faults">
      {Object.entries(faults).map(([name, value]) =>
        typeof value === 'number' ? (
          <NumberFault
            key={`${name} ${value}`}
            name={name}
            value={value}
            onChange={(next) => onChange({ [name]: next })}
          />
        ) : (
          <div key={name} className="fault-box">
            <Checkbox
              label={words(name)}
              isChecked={value}
              onChange={(event) => onChange({ [name]: event.currentTarget.checked })}
            />
          </div>
        ),
      )}
    </div>
  );
}
