import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { sheetColumns, type SheetColumn } from '../../../src/domain/sheet/columns';
import { mappingOf } from '../../../src/domain/sheet/layout';
import { useImportWords } from '../../i18n/import-words';
import { FieldError } from '../../ui/field';
import { SelectField } from '../../ui/select-field';
import type { StepProps } from './step-props';
import styles from './import-screen.module.css';
import { columnLetter, type Sheet } from './sheet';

/** Heads stand near the top, if anywhere. */
const headRows = 10;
const shown = 60;

const short = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > shown ? `${line.slice(0, shown - 1)}…` : line;
};

/** The first filled cell of a column below the heads. */
function sampleOf({ pasted, layout }: Sheet, at: number): string {
  const first = layout.headRow === null ? 0 : layout.headRow + 1;
  return short(pasted.slice(first).find((row) => row[at]?.trim())?.[at] ?? '');
}

function HeadRow({ importing }: Pick<StepProps, 'importing'>) {
  const { say } = useImportWords();
  const { sheet, change } = importing;
  const { pasted, layout, width } = sheet;
  const rows = pasted.slice(0, headRows).map((cells, at) => ({
    value: String(at),
    label: say('import.columns.heads.row', {
      row: String(at + 1),
      cells: short(cells.filter((cell) => cell.trim() !== '').join(' · ')),
    }),
  }));
  return (
    <SelectField
      label={say('import.columns.heads')}
      value={layout.headRow === null ? '' : String(layout.headRow)}
      options={[{ value: '', label: say('import.columns.heads.none') }, ...rows]}
      onChange={(value) => {
        const headRow = value === '' ? null : Number(value);
        const mapping = headRow === null ? layout.mapping : mappingOf(pasted[headRow] ?? [], width);
        change({ layout: { headRow, mapping } });
      }}
    />
  );
}

/** What a column holds: guessed, and changed by whoever knows better. */
function ColumnField({ importing, at }: Pick<StepProps, 'importing'> & { readonly at: number }) {
  const words = useImportWords();
  const { say } = words;
  const { layout, pasted } = importing.sheet;
  const head = layout.headRow === null ? '' : short(pasted[layout.headRow]?.[at] ?? '');
  const letter = say('import.columns.column', { letter: columnLetter(at) });
  const sample = sampleOf(importing.sheet, at);
  const choose = (chosen: SheetColumn | '') =>
    importing.change({
      layout: { ...layout, mapping: layout.mapping.with(at, chosen === '' ? null : chosen) },
    });
  return (
    <SelectField<SheetColumn | ''>
      label={head === '' ? letter : `${letter} · ${head}`}
      value={layout.mapping[at] ?? ''}
      options={[
        { value: '', label: say('import.columns.skip') },
        ...sheetColumns.map((column) => ({ value: column, label: words.column(column) })),
      ]}
      onChange={choose}
      {...(sample === '' ? {} : { help: `${say('import.columns.sample')} “${sample}”` })}
    />
  );
}

/** Which row holds the headings, and what every column holds. */
export function ColumnsStep({ importing }: StepProps) {
  const words = useImportWords();
  const { say } = words;
  const [tried, setTried] = useState(false);
  const { mapping } = importing.sheet.layout;
  const missing = !mapping.includes('objective');
  const twice = sheetColumns.filter(
    (column) => mapping.filter((each) => each === column).length > 1,
  );
  return (
    <form
      className={styles['body']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (missing) return;
        importing.lookUp();
        importing.change({ step: 'check' });
      }}
    >
      <HeadRow importing={importing} />
      <h3 className={styles['question']}>{say('import.columns.lead')}</h3>
      <div className={styles['columns']}>
        {mapping.map((_, at) => (
          <ColumnField key={at} importing={importing} at={at} />
        ))}
      </div>
      {twice.length > 0 && (
        <p className={styles['lead']}>
          {say('import.columns.twice', { names: words.list(twice.map(words.column)) })}
        </p>
      )}
      {tried && missing && <FieldError id="import-columns" text={say('import.columns.needed')} />}
      <div className={styles['foot']}>
        <Button type="submit" appearance="primary">
          {say('import.next')}
        </Button>
        <Button appearance="subtle" onClick={() => importing.change({ step: 'paste' })}>
          {say('import.back')}
        </Button>
      </div>
    </form>
  );
}
