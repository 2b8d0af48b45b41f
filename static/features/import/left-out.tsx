import { sheetLimits } from '../../../src/domain/sheet/limits';
import type { RowFate } from '../../../src/domain/sheet/plan';
import { useImportWords, type ImportKey } from '../../i18n/import-words';
import styles from './check-step.module.css';
import { columnLetter } from './sheet';
import type { Import } from './use-import';

type Out = Extract<RowFate, { readonly fate: 'left-out' }>;

const whys: Readonly<Record<Out['why'], ImportKey>> = {
  above: 'import.out.above',
  heads: 'import.out.heads',
  blank: 'import.out.blank',
  repeated: 'import.out.repeated',
  beyond: 'import.out.beyond',
};

const isOut = (fate: RowFate): fate is Out => fate.fate === 'left-out';

/** Rows and columns that bring nothing, each with its reason. */
export function LeftOut({ importing }: { readonly importing: Import }) {
  const { say, list } = useImportWords();
  const { sheet, state } = importing;
  const { mapping, headRow } = sheet.layout;
  const rows = sheet.plan.fates.filter(isOut);
  const columns = mapping.flatMap((column, at) => {
    const head = headRow === null ? '' : (sheet.pasted[headRow]?.[at]?.trim() ?? '');
    return column === null ? [head || columnLetter(at)] : [];
  });
  const whyOf = ({ row, why }: Out) =>
    state.droppedRows.has(row)
      ? say('import.out.byYou')
      : say(whys[why], { rows: sheetLimits.rows });
  return (
    <>
      {rows.length > 0 && (
        <details className={styles['out']}>
          <summary>{say('import.out', { n: rows.length })}</summary>
          <ul className={styles['outRows']}>
            {rows.map((fate) => (
              <li key={fate.row}>
                {say('import.out.line', { row: String(fate.row), why: whyOf(fate) })}
              </li>
            ))}
          </ul>
        </details>
      )}
      {columns.length > 0 && (
        <p className={styles['quiet']}>{say('import.out.columns', { names: list(columns) })}</p>
      )}
    </>
  );
}
