import Button from '@atlaskit/button/new';
import Textfield from '@atlaskit/textfield';
import { useId, useRef, useState } from 'react';
import type { SheetFault } from '../../../src/domain/sheet/fault';
import { useImportWords } from '../../i18n/import-words';
import { FieldError } from '../../ui/field';
import styles from './check-step.module.css';
import type { Import } from './use-import';

interface CellFaultsProps {
  readonly importing: Import;
}

/** Hundreds of fields at once help nobody. */
const shown = 50;

/** The cell under a fault, counted from 0; null where no column holds it. */
function cellOf({ sheet }: Import, { row, column }: SheetFault) {
  const at = sheet.layout.mapping.indexOf(column);
  if (at === -1) return null;
  const place = { row: row - 1, column: at };
  return { ...place, was: sheet.pasted[row - 1]?.[at] ?? '', now: sheet.rows[row - 1]?.[at] ?? '' };
}

function useMend(importing: Import, fault: SheetFault) {
  const cell = cellOf(importing, fault);
  const { corrections, droppedRows } = importing.state;
  return {
    cell,
    mend: (now: string) => {
      if (cell === null) return;
      const others = corrections.filter(
        ({ row, column }) => row !== cell.row || column !== cell.column,
      );
      importing.change({ corrections: [...others, { ...cell, now }] });
      importing.lookUp();
    },
    drop: () => importing.change({ droppedRows: new Set(droppedRows).add(fault.row) }),
  };
}

interface CellFaultProps {
  readonly importing: Import;
  readonly fault: SheetFault;
  readonly onMended: () => void;
}

/** One sentence, and the cell to mend right under it. */
function CellFault({ importing, fault, onMended }: CellFaultProps) {
  const words = useImportWords();
  const { say } = words;
  const note = useId();
  const { cell, mend, drop } = useMend(importing, fault);
  const [typed, setTyped] = useState(cell?.now ?? '');
  const label = say('import.faults.cell', {
    row: String(fault.row),
    column: words.column(fault.column),
  });
  return (
    <form
      className={styles['fault']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        mend(typed);
        onMended();
      }}
    >
      <FieldError id={note} text={words.fault(fault)} />
      <div className={styles['mend']}>
        {cell === null ? (
          <span className={styles['quiet']}>{say('import.faults.column')}</span>
        ) : (
          <>
            <span className={styles['cell']}>
              <Textfield
                aria-label={label}
                aria-describedby={note}
                isCompact
                autoComplete="off"
                value={typed}
                onChange={(event) => setTyped(event.currentTarget.value)}
              />
            </span>
            <Button
              type="submit"
              spacing="compact"
              aria-label={`${say('import.faults.mend')}: ${label}`}
            >
              {say('import.faults.mend')}
            </Button>
          </>
        )}
        <Button
          spacing="compact"
          appearance="subtle"
          onClick={() => {
            drop();
            onMended();
          }}
        >
          {say('import.faults.drop', { row: String(fault.row) })}
        </Button>
      </div>
    </form>
  );
}

const keyOf = ({ row, column, code }: SheetFault): string => `${String(row)} ${column} ${code}`;

/** Every cell that keeps its objective from being written. */
export function CellFaults({ importing }: CellFaultsProps) {
  const { say } = useImportWords();
  const title = useRef<HTMLHeadingElement>(null);
  const { plan } = importing.sheet;
  const faults = [...plan.faults, ...plan.objectives.flatMap((each) => each.faults)];
  if (faults.length === 0) return null;
  return (
    <div className={styles['part']}>
      <h3 className={styles['title']} tabIndex={-1} ref={title}>
        {say('import.faults', { n: faults.length })}
      </h3>
      {faults.slice(0, shown).map((fault) => (
        <CellFault
          key={keyOf(fault)}
          importing={importing}
          fault={fault}
          onMended={() => title.current?.focus()}
        />
      ))}
      {faults.length > shown && (
        <p className={styles['quiet']}>{say('import.faults.more', { n: faults.length - shown })}</p>
      )}
    </div>
  );
}
