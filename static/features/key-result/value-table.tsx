import DynamicTable from '@atlaskit/dynamic-table';
import { useWords } from '../../i18n/words';
import { DayAgo } from '../../ui/moment';
import { Person } from '../../ui/person';
import type { Detail } from './detail';
import styles from './value-table.module.css';

/** Every recorded value, newest first; the first column sorts. */
export default function ValueTable({ detail }: { readonly detail: Detail }) {
  const { t, amount } = useWords();
  const { keyResult, measurements, today } = detail;
  const unit = keyResult.measure.kind === 'number' ? keyResult.measure.unit : '';
  const rows = measurements.map((measurement, index) => ({
    key: `${measurement.recordedAt}-${String(index)}`,
    cells: [
      { key: measurement.on, content: <DayAgo day={measurement.on} today={today} /> },
      {
        key: measurement.value,
        content: <span className={styles['value']}>{amount(measurement.value, unit)}</span>,
      },
      { key: measurement.by, content: <Person accountId={measurement.by} withName /> },
    ],
  }));
  const head = {
    cells: [
      { key: 'on', content: t('values.on'), isSortable: true, width: 30 },
      { key: 'value', content: t('values.value'), isSortable: true, width: 30 },
      { key: 'by', content: t('values.by'), width: 40 },
    ],
  };
  return (
    <div className={styles['table']}>
      <DynamicTable
        head={head}
        rows={rows}
        rowsPerPage={10}
        defaultPage={1}
        label={t('detail.values')}
        defaultSortKey="on"
        defaultSortOrder="DESC"
      />
    </div>
  );
}
