import Button from '@atlaskit/button/new';
import ArrowDownIcon from '@atlaskit/icon/core/arrow-down';
import ArrowUpIcon from '@atlaskit/icon/core/arrow-up';
import CrossIcon from '@atlaskit/icon/core/cross';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/words';
import { FieldError } from '../../ui/field';
import { IconAction } from '../../ui/icon-action';
import styles from './row-list.module.css';

interface Row {
  readonly id: string;
}

interface RowListProps<T extends Row> {
  readonly label: string;
  readonly help?: string;
  readonly error?: string | undefined;
  readonly rows: readonly T[];
  readonly onChange: (rows: T[]) => void;
  /** What a row is called by its buttons and its reader: `Milestone 2`. */
  readonly nameOf: (index: number) => string;
  readonly addLabel: string;
  readonly blank: () => T;
  /** The fields of one row. */
  readonly children: (row: T, index: number, change: (part: Partial<T>) => void) => ReactNode;
}

interface RowActionsProps {
  readonly name: string;
  readonly up: (() => void) | null;
  readonly down: (() => void) | null;
  readonly remove: () => void;
}

function RowActions({ name, up, down, remove }: RowActionsProps) {
  const { t } = useWords();
  return (
    <div className={styles['actions']}>
      <IconAction
        icon={ArrowUpIcon}
        label={t('measure.up', { name })}
        disabled={up === null}
        onClick={() => up?.()}
      />
      <IconAction
        icon={ArrowDownIcon}
        label={t('measure.down', { name })}
        disabled={down === null}
        onClick={() => down?.()}
      />
      <IconAction icon={CrossIcon} label={t('measure.remove', { name })} onClick={remove} />
    </div>
  );
}

/** A list that is written row by row: add, remove, move by buttons. */
export function RowList<T extends Row>(props: RowListProps<T>) {
  const { label, help, error, rows, onChange, nameOf, addLabel, blank, children } = props;
  const swapped = (index: number) => {
    const [first, second] = [rows[index], rows[index + 1]];
    if (first === undefined || second === undefined) return;
    onChange(rows.toSpliced(index, 2, second, first));
  };
  return (
    <fieldset className={styles['list']} data-fault={error === undefined ? undefined : ''}>
      <legend className={styles['legend']}>{label}</legend>
      {help !== undefined && <p className={styles['help']}>{help}</p>}
      {rows.map((row, index) => (
        <div key={row.id} className={styles['row']} role="group" aria-label={nameOf(index)}>
          {children(row, index, (part) => onChange(rows.with(index, { ...row, ...part })))}
          <RowActions
            name={nameOf(index)}
            up={index === 0 ? null : () => swapped(index - 1)}
            down={index === rows.length - 1 ? null : () => swapped(index)}
            remove={() => onChange(rows.toSpliced(index, 1))}
          />
        </div>
      ))}
      {error !== undefined && <FieldError id={`${label}-error`} text={error} />}
      <div>
        <Button spacing="compact" onClick={() => onChange([...rows, blank()])}>
          {addLabel}
        </Button>
      </div>
    </fieldset>
  );
}
