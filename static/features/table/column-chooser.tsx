import Button from '@atlaskit/button/new';
import Checkbox from '@atlaskit/checkbox';
import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import Popup from '@atlaskit/popup';
import { useState } from 'react';
import { tableColumns, usualColumns, type TableColumn } from '../../../src/domain/table-columns';
import { useWords } from '../../i18n/words';
import { columnLabels } from '../place/labels';
import type { Place } from '../place/place';
import styles from './table.module.css';

/** In the order of the table, whatever was ticked first; the last one stays. */
function toggled(columns: readonly TableColumn[], column: TableColumn): readonly TableColumn[] {
  const wanted = columns.includes(column)
    ? columns.filter((each) => each !== column)
    : tableColumns.filter((each) => each === column || columns.includes(each));
  return wanted.length === 0 ? columns : wanted;
}

/** Which columns are shown; the choice stands in the address. */
export function ColumnChooser({ place }: { readonly place: Place }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const { address, go } = place;
  const columns = address.columns ?? usualColumns;
  return (
    <Popup
      isOpen={open}
      onClose={() => setOpen(false)}
      placement="bottom-end"
      role="dialog"
      label={t('table.columns')}
      shouldReturnFocus
      autoFocus
      content={() => (
        <div className={styles['columns']} tabIndex={-1}>
          {tableColumns.map((column) => (
            <Checkbox
              key={column}
              label={t(columnLabels[column])}
              isChecked={columns.includes(column)}
              onChange={() => go({ columns: toggled(columns, column) }, 'replace')}
            />
          ))}
          <Button
            isDisabled={address.columns === null}
            onClick={() => go({ columns: null }, 'replace')}
          >
            {t('table.columns.usual')}
          </Button>
        </div>
      )}
      trigger={({ 'aria-controls': controls, 'aria-haspopup': popup, ref }) => (
        <Button
          ref={ref}
          iconAfter={ChevronDownIcon}
          aria-controls={controls}
          aria-haspopup={popup}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {t('table.columns')}
        </Button>
      )}
    />
  );
}
