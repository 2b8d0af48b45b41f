import DynamicTable from '@atlaskit/dynamic-table';
import { useWords } from '../../i18n/words';
import { DayAgo } from '../../ui/moment';
import { Person } from '../../ui/person';
import type { Detail } from './detail';
import styles from './value-table.module.css';
import { partText, valueText } from './value-text';

interface ValueTableProps {
  readonly detail: Detail;
  readonly measurements: Detail['measurements'];
}

/** Recorded values, newest first; the first column sorts. */
export default function ValueTable({ detail, measurements }: ValueTableProps) {
  const words = useWords();
  const { t } = words;
  const { today } = detail;
  const { measure } = detail.keyResult;
  const inParts = measure.kind === 'milestones';
  const part = (id: string) => {
    const title = partText(measure, id, words);
    return { key: title, content: title };
  };
  const rows = measurements.map((measurement, index) => ({
    key: `${measurement.recordedAt}-${String(index)}`,
    cells: [
      { key: measurement.on, content: <DayAgo day={measurement.on} today={today} /> },
      ...(inParts ? [part(measurement.part)] : []),
      {
        key: measurement.value,
        content: (
          <span className={styles['value']}>{valueText(measure, measurement.value, words)}</span>
        ),
      },
      { key: measurement.by, content: <Person accountId={measurement.by} withName /> },
    ],
  }));
  const head = {
    cells: [
      { key: 'on', content: t('values.on'), isSortable: true, width: 25 },
      ...(inParts
        ? [{ key: 'part', content: t('values.milestone'), isSortable: true, width: 35 }]
        : []),
      { key: 'value', content: t('values.value'), isSortable: true, width: 20 },
      { key: 'by', content: t('values.by'), width: 30 },
    ],
  };
  return (
    <div className={styles['table']}>
      <DynamicTable
        head={head}
        rows={rows}
        label={t('detail.values')}
        defaultSortKey="on"
        defaultSortOrder="DESC"
      />
    </div>
  );
}
